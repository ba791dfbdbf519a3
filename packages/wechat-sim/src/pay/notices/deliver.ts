import { isSendingMode, NOTICE, SENDING_MODES, type SendingMode } from '../../switches.ts';
import type { PaySim } from '../pay.ts';
import type { NoticeDelivery, PayNotice } from '../pay-state.ts';
import { dress } from './dress.ts';
import { post } from './post.ts';

const S = 1_000;
const M = 60 * S;
const H = 60 * M;
/** WeChat's own waits between one failed sending and the next. */
export const RETRY_WAITS_MS = [
  15 * S,
  15 * S,
  30 * S,
  3 * M,
  10 * M,
  20 * M,
  30 * M,
  30 * M,
  30 * M,
  60 * M,
  3 * H,
  3 * H,
  3 * H,
  6 * H,
  6 * H,
];

/** Sends a notice that waits and decides what becomes of it; answers how many sendings that took. */
export async function deliver(sim: PaySim, notice: PayNotice): Promise<number> {
  if (!sim.pay.state.waiting.delete(notice)) return 0;
  const mode = sim.switches.take(NOTICE, SENDING_MODES)?.mode;
  const fault = isSendingMode(mode) ? mode : null;
  const sendings = 1 + notice.copies;
  notice.copies = 0;
  const deliveries = await Promise.all(Array.from({ length: sendings }, () => send(sim, notice, fault)));
  notice.deliveries.push(...deliveries);
  settle(sim, notice, deliveries);
  releaseHeld(sim, notice);
  return sendings;
}

/** Only a simulator that delivers by itself keeps timers; otherwise a notice waits for deliverDue. */
export function arm(sim: PaySim, notice: PayNotice): void {
  if (!sim.pay.autoDeliver || notice.dueAt === null) return;
  const wait = notice.dueAt.getTime() - sim.now().getTime();
  const go = () => {
    if (!sim.closing.aborted) void deliver(sim, notice);
  };
  if (wait > 0) setTimeout(go, wait).unref();
  else setImmediate(go);
}

async function send(sim: PaySim, notice: PayNotice, fault: SendingMode | null): Promise<NoticeDelivery> {
  const at = sim.now();
  const { headers, body } = dress(sim, notice, fault);
  const { status, error } = await post(sim, notice.notifyUrl, headers, body);
  return { at, fault, status, error };
}

function settle(sim: PaySim, notice: PayNotice, deliveries: readonly NoticeDelivery[]): void {
  if (deliveries.some(({ status }) => status === 200 || status === 204)) {
    Object.assign(notice, { state: 'accepted', dueAt: null });
    return;
  }
  const wait = RETRY_WAITS_MS[notice.attempts];
  notice.attempts += 1;
  if (wait === undefined) {
    Object.assign(notice, { state: 'given_up', dueAt: null });
    return;
  }
  notice.dueAt = new Date(sim.now().getTime() + wait / sim.pay.settings.noticeSpeed);
  sim.pay.state.waiting.add(notice);
  arm(sim, notice);
}

/** A notice held back goes out right after a younger one. */
function releaseHeld(sim: PaySim, sent: PayNotice): void {
  for (const notice of sim.pay.state.waiting) {
    if (notice.state !== 'held' || notice.createdAt > sent.createdAt) continue;
    Object.assign(notice, { state: 'pending', dueAt: sim.now() });
    arm(sim, notice);
  }
}
