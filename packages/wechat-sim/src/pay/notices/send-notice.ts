import type { Fields } from '../../input.ts';
import type { SendingMode } from '../../switches.ts';
import type { PaySim } from '../pay.ts';
import type { NoticeContent } from '../pay-state.ts';
import { dress } from './dress.ts';
import { noticeBody, noticeId } from './notice-body.ts';
import { type Posted, post } from './post.ts';

/** Starts from a recorded notice (`noticeId`) or from nothing; what is given replaces what would be sent. */
export interface RawNotice {
  noticeId?: string;
  id?: string;
  mchid?: string;
  notifyUrl?: string;
  eventType?: string;
  about?: 'transaction' | 'refund';
  resource?: Fields;
  fault?: SendingMode;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** Says neither which recorded notice nor where a new one goes. */
export class UnknownNotice extends Error {}

/** Sends one notice at once, outside the queue, and answers what came back. */
export async function sendNotice(sim: PaySim, raw: RawNotice): Promise<Posted> {
  const recorded = sim.pay.state.notices.find(({ id }) => id === raw.noticeId);
  if (raw.noticeId !== undefined && !recorded) throw new UnknownNotice(`there is no notice ${raw.noticeId}`);
  const url = raw.notifyUrl ?? recorded?.notifyUrl;
  if (!url) throw new UnknownNotice('notifyUrl is missing');
  const id = raw.id ?? recorded?.id ?? noticeId(sim);
  const content: NoticeContent = {
    mchid: raw.mchid ?? recorded?.mchid ?? firstMchid(sim),
    eventType: raw.eventType ?? recorded?.eventType ?? 'TRANSACTION.SUCCESS',
    summary: recorded?.summary ?? '支付成功',
    about: raw.about ?? recorded?.about ?? 'transaction',
    resource: { ...recorded?.resource, ...raw.resource },
  };
  const unchanged = recorded && !raw.resource && !raw.eventType && !raw.id && !raw.mchid && !raw.about;
  const body = raw.body ?? (unchanged ? recorded.body : noticeBody(sim, id, content));
  const dressed = dress(sim, { ...content, id, body }, raw.fault ?? null);
  return post(sim, url, { ...dressed.headers, ...raw.headers }, dressed.body);
}

function firstMchid(sim: PaySim): string {
  for (const mchid of sim.pay.merchants.keys()) return mchid;
  throw new Error('this simulator has no merchant');
}
