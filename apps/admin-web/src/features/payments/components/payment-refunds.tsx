import type { RefundRow } from '@lintuan/contracts/payments/schemas';
import type { Column } from '../../../shared/table/data-table.tsx';
import { WholeTable } from '../../../shared/table/whole-table.tsx';
import css from '../payments.module.css';
import { refundColumns } from './refund-columns.tsx';
import { RetryRefund } from './retry-refund.tsx';

export const PaymentRefunds = ({ refunds }: { refunds: RefundRow[] }) => (
  <WholeTable
    columns={columns}
    rows={refunds}
    rowKey={({ refundId }) => refundId}
    what="退款"
    minWidth={690}
    empty={<p className={css.quiet}>没有退过款</p>}
  />
);

const columns: Column<RefundRow>[] = [
  refundColumns.number,
  refundColumns.cause,
  refundColumns.amount,
  refundColumns.state,
  { key: 'actions', title: '操作', width: 72, actions: true, render: (refund) => <RetryRefund refund={refund} /> },
];
