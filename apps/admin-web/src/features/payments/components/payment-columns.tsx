import type { PaymentRow } from '@lintuan/contracts/payments/schemas';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { StateTag } from '../../../shared/layout/state-tag.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { yuan } from '../../../shared/money/price.ts';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { paymentStateWords } from '../../../shared/trade-words.ts';
import { sayPurpose } from '../payment-words.ts';
import css from '../payments.module.css';

export const paymentColumns: Column<PaymentRow>[] = [
  { key: 'created', title: '创建', width: 152, render: ({ createdAt }) => sayTime(createdAt) },
  { key: 'payer', title: '付款人', render: ({ payerName }) => payerName },
  { key: 'purpose', title: '用途', width: 96, render: ({ purpose }) => sayPurpose(purpose) },
  { key: 'amount', title: '金额', width: 120, numeric: true, render: ({ amountFen }) => yuan(amountFen) },
  { key: 'refunded', title: '已退', width: 120, numeric: true, render: ({ refundedFen }) => (refundedFen > 0 ? yuan(refundedFen) : '—') },
  { key: 'attempts', title: '尝试', width: 72, numeric: true, render: ({ attempts }) => `${attempts} 次` },
  {
    key: 'state',
    title: '状态',
    width: 168,
    render: ({ state, flagged }) => (
      <span className={css.tags}>
        <StateWord says={paymentStateWords[state]} />
        {flagged && <StateTag tone="bad">通知异常</StateTag>}
      </span>
    ),
  },
  { key: 'succeeded', title: '到账', width: 152, render: ({ succeededAt }) => (succeededAt ? sayTime(succeededAt) : '—') },
  {
    key: 'actions',
    title: '操作',
    width: 72,
    actions: true,
    render: ({ paymentId }) => (
      <DrawerLink kind="payment" id={paymentId}>
        查看
      </DrawerLink>
    ),
  },
];
