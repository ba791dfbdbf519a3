import type { Kind } from '../define-kind.ts';
import { groupFailed } from './group-failed.ts';
import { groupFormed } from './group-formed.ts';
import { groupJoined } from './group-joined.ts';
import { groupLeadPassed } from './group-lead-passed.ts';
import { groupMoved } from './group-moved.ts';
import { groupNearlyFormed } from './group-nearly-formed.ts';
import { groupOrdersNew } from './group-orders-new.ts';
import { orderCancelled } from './order-cancelled.ts';
import { orderNew } from './order-new.ts';
import { orderPaid } from './order-paid.ts';
import { orderShipped } from './order-shipped.ts';
import { orderTakenBack } from './order-taken-back.ts';
import { paymentReturned } from './payment-returned.ts';
import { refundArrived } from './refund-arrived.ts';

/** Everything people are told of. */
export const kinds: readonly Kind[] = [
  groupJoined,
  groupNearlyFormed,
  groupFormed,
  groupFailed,
  groupMoved,
  groupLeadPassed,
  groupOrdersNew,
  orderPaid,
  orderNew,
  orderShipped,
  orderCancelled,
  orderTakenBack,
  paymentReturned,
  refundArrived,
];
