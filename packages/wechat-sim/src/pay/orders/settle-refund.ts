import { announceRefund } from '../notices/announce.ts';
import type { PaySim } from '../pay.ts';
import type { PayRefund, RefundStatus } from '../pay-state.ts';
import { findRefundOfAny } from './find-order.ts';

export const SETTLED_STATUSES = ['SUCCESS', 'CLOSED', 'ABNORMAL'] as const satisfies readonly RefundStatus[];
export type SettledStatus = (typeof SETTLED_STATUSES)[number];

/** There is no such refund, or it has come to its end before. */
export class RefundRefused extends Error {}

/** An abnormal refund can still be put right or closed; the other two ends are final. */
export function settleRefund(sim: PaySim, refund: PayRefund, status: SettledStatus): PayRefund {
  if (refund.status === status || refund.status === 'SUCCESS' || refund.status === 'CLOSED') {
    throw new RefundRefused(`${refund.outRefundNo} is already ${refund.status}`);
  }
  sim.pay.state.settling.delete(refund);
  refund.status = status;
  if (status === 'SUCCESS') {
    refund.successAt = sim.now();
    refund.order.state = 'REFUND';
  }
  announceRefund(sim, refund);
  return refund;
}

export function knownRefund(sim: PaySim, outRefundNo: string): PayRefund {
  const refund = findRefundOfAny(sim, outRefundNo);
  if (!refund) throw new RefundRefused(`there is no refund ${outRefundNo}`);
  return refund;
}
