import { settleRefund } from '../orders/settle-refund.ts';
import type { PaySim } from '../pay.ts';
import type { PayNotice } from '../pay-state.ts';
import { deliver } from './deliver.ts';

/** Settles the refunds and sends the notices that are due by now, oldest first, one after the other. */
export async function deliverDue(sim: PaySim): Promise<number> {
  const now = sim.now();
  for (const refund of sim.pay.state.settling) if (refund.settlesAt <= now) settleRefund(sim, refund, 'SUCCESS');
  let sent = 0;
  for (let next = nextDue(sim); next; next = nextDue(sim)) sent += await deliver(sim, next);
  return sent;
}

function nextDue(sim: PaySim): PayNotice | null {
  const now = sim.now();
  let first: PayNotice | null = null;
  for (const notice of sim.pay.state.waiting) {
    if (notice.dueAt === null || notice.dueAt > now) continue;
    if (first?.dueAt && first.dueAt <= notice.dueAt) continue;
    first = notice;
  }
  return first;
}
