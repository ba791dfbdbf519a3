import { pushLatest } from '../../collections.ts';
import { NOTICE, QUEUE_MODES } from '../../switches.ts';
import type { PaySim } from '../pay.ts';
import type { NoticeContent, PayNotice } from '../pay-state.ts';
import { arm } from './deliver.ts';
import { noticeBody, noticeId } from './notice-body.ts';

const NOTICE_LIMIT = 5_000;
const DELAY_MS = 60_000;

type NoticeDraft = NoticeContent & Pick<PayNotice, 'outTradeNo' | 'outRefundNo' | 'notifyUrl'>;

export function enqueue(sim: PaySim, draft: NoticeDraft): PayNotice {
  const fault = sim.switches.take(NOTICE, QUEUE_MODES);
  const createdAt = sim.now();
  const id = noticeId(sim);
  const notice: PayNotice = {
    ...draft,
    id,
    body: noticeBody(sim, id, draft),
    createdAt,
    state: 'pending',
    dueAt: createdAt,
    copies: fault?.mode === 'duplicate' ? (fault.count ?? 1) : 0,
    attempts: 0,
    deliveries: [],
  };
  pushLatest(sim.pay.state.notices, notice, NOTICE_LIMIT);
  if (fault?.mode === 'drop') return Object.assign(notice, { state: 'dropped', dueAt: null });
  if (fault?.mode === 'reorder') Object.assign(notice, { state: 'held', dueAt: null });
  if (fault?.mode === 'delay') notice.dueAt = new Date(createdAt.getTime() + (fault.delayMs ?? DELAY_MS));
  sim.pay.state.waiting.add(notice);
  arm(sim, notice);
  return notice;
}
