import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import * as schemas from '@lintuan/contracts/payments/schemas';
import { adminRoutes } from '../../platform/http/route.ts';
import { askPayment } from './ask-payment.ts';
import { listNotices } from './reads/list-notices.ts';
import { listPayments } from './reads/list-payments.ts';
import { listRefunds } from './reads/list-refunds.ts';
import { readPayment } from './reads/read-payment.ts';
import { retryRefund } from './retry-refund.ts';

const { PaymentDetail, PaymentId } = schemas;

export const staff = adminRoutes();
staff.permitted(
  'payments.read',
  adminPayments.list,
  { says: 'Payments', input: schemas.PaymentQuery, output: schemas.PaymentList },
  listPayments,
);
staff.permitted('payments.read', adminPayments.read, { says: 'A payment', input: PaymentId, output: PaymentDetail }, readPayment);
staff.permitted(
  'payments.read',
  adminPayments.ask,
  { says: 'Ask the provider about a payment now', input: PaymentId, output: PaymentDetail },
  askPayment,
);
staff.permitted(
  'payments.read',
  adminPayments.notices,
  { says: 'What the provider told by itself, by what became of it', input: schemas.NoticeQuery, output: schemas.NoticeList },
  listNotices,
);
staff.permitted(
  'payments.read',
  adminPayments.refunds,
  { says: 'Refunds', input: schemas.RefundQuery, output: schemas.RefundList },
  listRefunds,
);
staff.permitted(
  'payments.refund',
  adminPayments.retryRefund,
  { says: 'Try a refund again that failed', input: schemas.RefundId, output: schemas.RefundRow },
  retryRefund,
);
