import type { RefundRow } from '@lintuan/contracts/payments/schemas';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { yuan } from '../../../shared/money/price.ts';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { refundCauseWords, refundStateWords } from '../../../shared/trade-words.ts';
import css from '../payments.module.css';

export const refundColumns = {
  number: {
    key: 'number',
    title: '退款单号',
    render: ({ refundNo, createdAt }) => (
      <>
        <div className={css.number}>{refundNo}</div>
        <div className={css.small}>{sayTime(createdAt)} 申请</div>
      </>
    ),
  },
  cause: {
    key: 'cause',
    title: '原因',
    width: 128,
    render: ({ cause, reason, actorName }) => (
      <>
        <div>{refundCauseWords[cause]}</div>
        <div className={css.small}>{[reason, actorName].filter(Boolean).join(' · ')}</div>
      </>
    ),
  },
  amount: { key: 'amount', title: '金额', width: 96, numeric: true, render: ({ amountFen }) => yuan(amountFen) },
  state: { key: 'state', title: '状态', width: 176, render: (refund) => <RefundStateCell refund={refund} /> },
} as const satisfies Record<string, Column<RefundRow>>;

/** What went wrong is said in the provider's own words, for someone has to act on them. */
const RefundStateCell = ({ refund: { state, tries, lastError, settledAt } }: { refund: RefundRow }) => (
  <>
    <StateWord says={refundStateWords[state]} /> {tries > 1 && <span className={css.small}>试了 {tries} 次</span>}
    {settledAt && <div className={css.small}>{sayTime(settledAt)}</div>}
    {lastError && state !== 'succeeded' && <div className={css.error}>{lastError}</div>}
  </>
);
