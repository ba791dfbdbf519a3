import { takeNotice } from '../modules/payments/index.ts';
import { createContext, type House } from '../platform/house.ts';
import { createLogger } from '../platform/observability/logger.ts';
import { subscribers, tasks } from '../worker.ts';
import { type Cashier, openCashier } from './cashier.ts';
import { heldOutbox, takeDueJob } from './held-jobs.ts';

/** The house as it would have been: the same rooms and rows under a clock that the demo moves. */
export interface Stage {
  house: House;
  cashier: Cashier;
  /** The codes sent to phones, the newest of each. */
  smsCodes: ReadonlyMap<string, string>;
  /** Lets time pass until then, with everything that falls due on the way. */
  moveTo(at: Date): Promise<void>;
}

export function openStage(real: House, opensAt: Date): Stage {
  let time = opensAt;
  const now = () => time;
  const smsCodes = new Map<string, string>();
  const cashier = openCashier({ appid: real.providers.wechat.appid, now, random: real.random });
  const house: House = {
    ...real,
    now,
    // What goes wrong here is thrown; what is only told would look like news of today.
    log: createLogger('silent'),
    outbox: heldOutbox(subscribers),
    providers: {
      ...real.providers,
      payments: cashier.provider,
      sms: { sendCode: async (phone, code) => void smsCodes.set(phone, code) },
    },
  };
  const work = tasks(house) as Record<string, (payload: unknown) => Promise<void>>;
  const guest = createContext(house, { kind: 'guest', name: '访客' }, { requestId: 'seed-notice', ip: null, userAgent: '' });

  const hearNotices = async () => {
    for (const notice of cashier.takeNotices()) await takeNotice(guest, notice);
  };
  const forward = (at: Date) => {
    if (at > time) time = at;
  };
  return {
    house,
    cashier,
    smsCodes,
    moveTo: async (at) => {
      await hearNotices();
      for (let job = await takeDueJob(house.db, at); job; job = await takeDueJob(house.db, at)) {
        forward(job.runAt);
        await work[job.task]!(job.payload);
        await hearNotices();
      }
      forward(at);
    },
  };
}
