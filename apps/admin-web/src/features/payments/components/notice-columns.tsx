import type { NoticeRow, NoticeView } from '@lintuan/contracts/payments/schemas';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { CopyButton } from '../../../shared/layout/copy-button.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayExactTime } from '../../../shared/time/say-time.ts';
import { noticeOutcomeWords } from '../../../shared/trade-words.ts';
import { sayEvent, sayFlag, sayProvider } from '../payment-words.ts';
import css from '../payments.module.css';

export const aboutNotice = {
  received: { key: 'received', title: '收到', width: 176, render: ({ receivedAt }) => sayExactTime(receivedAt) },
  event: {
    key: 'event',
    title: '内容',
    render: ({ eventType }) => (
      <>
        <div>{sayEvent(eventType)}</div>
        <div className={css.small}>{eventType}</div>
      </>
    ),
  },
  outcome: {
    key: 'outcome',
    title: '结果',
    width: 144,
    render: ({ outcome, flag }) => (
      <>
        <StateWord says={noticeOutcomeWords[outcome]} />
        {flag && <div className={css.error}>{sayFlag(flag)}</div>}
      </>
    ),
  },
} as const satisfies Record<string, Column<NoticeView>>;

export const noticeColumns: Column<NoticeRow>[] = [
  aboutNotice.received,
  { key: 'provider', title: '来自', width: 104, render: ({ provider }) => sayProvider(provider) },
  aboutNotice.event,
  aboutNotice.outcome,
  { key: 'number', title: '支付或退款单号', width: 284, render: ({ number }) => <span className={css.number}>{number ?? '—'}</span> },
  { key: 'nonce', title: '随机串', width: 184, render: ({ nonce }) => <Nonce nonce={nonce} /> },
  {
    key: 'actions',
    title: '操作',
    width: 72,
    actions: true,
    render: ({ paymentId }) =>
      paymentId && (
        <DrawerLink kind="payment" id={paymentId}>
          支付
        </DrawerLink>
      ),
  },
];

/** By it the service's log and WeChat name the same notice. */
const Nonce = ({ nonce }: { nonce: string }) => (
  <span className={css.nonce}>
    <span title={nonce}>{nonce}</span>
    <CopyButton text={nonce} what="随机串" />
  </span>
);
