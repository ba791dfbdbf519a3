import type { Run } from '../run.ts';
import type { Step } from '../steps.ts';
import * as around from './around.ts';
import * as buying from './buying.ts';
import * as goods from './goods.ts';
import * as groups from './groups.ts';
import * as orders from './orders.ts';
import * as paying from './paying.ts';

type Take = { [Kind in Step['do']]: (run: Run, step: Extract<Step, { do: Kind }>) => Promise<void> | void };

const takes: Take = {
  receive: goods.receive,
  price: goods.setPrice,
  shelf: goods.moveShelf,
  add: buying.addToCart,
  place: buying.place,
  place_again: buying.placeAgain,
  pay: paying.beginToPay,
  pay_again: paying.payAgain,
  hand_over_money: paying.handOverMoney,
  decline: paying.decline,
  check: paying.check,
  cancel_checkout: buying.cancelCheckout,
  cancel_order: orders.cancelOrder,
  prepare: orders.prepare,
  ship: orders.ship,
  confirm: orders.confirm,
  notices: around.deliverNotices,
  one_notice: around.deliverOne,
  lie: around.lie,
  jobs: around.runJobs,
  settle_refund: paying.settleRefund,
  retry_refund: paying.retryRefund,
  fault: around.breakProvider,
  calm: (run) => run.stage.world.sim.switches.reset(),
  offer: groups.offer,
  sit: groups.sit,
  consent: groups.setConsent,
  fill: groups.fill,
  stop: groups.stop,
  brink: groups.goToBrink,
  wait: (run, { seconds }) => run.stage.world.clock.advance(seconds),
  sweep: around.sweep,
  die: (run, { death }) => run.stage.mortality.arm(death),
  together: async (run, { steps }) => {
    run.crowded = true;
    await Promise.all(steps.map((step) => take(run, step)));
    run.crowded = false;
  },
};

export const take = async (run: Run, step: Step): Promise<void> =>
  (takes[step.do] as (run: Run, step: Step) => Promise<void> | void)(run, step);
