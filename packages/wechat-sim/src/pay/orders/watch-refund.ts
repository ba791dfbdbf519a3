import type { PaySim } from '../pay.ts';
import type { PayRefund } from '../pay-state.ts';
import { settleRefund } from './settle-refund.ts';

/** Lets a refund succeed by itself after the delay, unless a control has settled it before. */
export function watchRefund(sim: PaySim, refund: PayRefund): void {
  if (!sim.pay.autoDeliver) return;
  const wait = Math.max(0, refund.settlesAt.getTime() - sim.now().getTime());
  setTimeout(() => {
    if (!sim.closing.aborted && sim.pay.state.settling.has(refund)) settleRefund(sim, refund, 'SUCCESS');
  }, wait).unref();
}
