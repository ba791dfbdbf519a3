import {
  type NoticeOutcome,
  noticeOutcomes,
  type PaymentQuery,
  paymentStates,
  type RefundQuery,
  refundCauses,
  refundStates,
} from '@lintuan/contracts/payments/schemas';
import { dayOf, oneOf } from '../../shared/table/address-filters.ts';

export type PaymentFilterName = 'number' | 'state' | 'flagged' | 'from' | 'until';
export type NoticeFilterName = 'outcome';
export type RefundFilterName = 'number' | 'state' | 'cause';

export const NUMBER_LENGTH = 64;

/** What the address asks for, as far as the API understands it. */
export const readPaymentFilters = (get: (name: PaymentFilterName) => string | undefined): PaymentQuery => ({
  number: get('number')?.slice(0, NUMBER_LENGTH),
  state: oneOf(paymentStates, get('state')),
  flagged: get('flagged') === 'true' ? 'true' : undefined,
  from: dayOf(get('from')),
  until: dayOf(get('until')),
});

/** Those that want a look come first, so no address is needed for them. */
export const readNoticeOutcome = (get: (name: NoticeFilterName) => string | undefined): NoticeOutcome =>
  oneOf(noticeOutcomes, get('outcome')) ?? 'flagged';

export const readRefundFilters = (get: (name: RefundFilterName) => string | undefined): RefundQuery => ({
  number: get('number')?.slice(0, NUMBER_LENGTH),
  state: oneOf(refundStates, get('state')),
  cause: oneOf(refundCauses, get('cause')),
});
