import type { PaymentDetail } from '@lintuan/contracts/payments/schemas';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { type Column, DataTable } from '../../../shared/table/data-table.tsx';
import { sayExactTime } from '../../../shared/time/say-time.ts';
import { noticeOutcomeWords } from '../../../shared/trade-words.ts';
import { sayFlag } from '../payment-words.ts';
import css from '../payments.module.css';

type Notice = PaymentDetail['notices'][number];

export const Notices = ({ notices }: { notices: Notice[] }) => (
  <div className={css.inside}>
    <DataTable
      columns={columns}
      rows={notices}
      rowKey={({ noticeId }) => noticeId}
      what="微信通知"
      retry={() => undefined}
      minWidth={660}
      empty={<p className={css.quiet}>还没有收到微信的通知</p>}
    />
  </div>
);

const columns: Column<Notice>[] = [
  { key: 'received', title: '收到', width: 168, render: ({ receivedAt }) => sayExactTime(receivedAt) },
  {
    key: 'what',
    title: '内容',
    render: ({ eventType, number }) => (
      <>
        <div>{eventType}</div>
        <div className={css.small}>{number ?? '—'}</div>
      </>
    ),
  },
  {
    key: 'outcome',
    title: '结果',
    width: 168,
    render: ({ outcome, flag }) => (
      <>
        <StateWord says={noticeOutcomeWords[outcome]} />
        {flag && <div className={css.error}>{sayFlag(flag)}</div>}
      </>
    ),
  },
  { key: 'serial', title: '证书序列号', width: 160, render: ({ serial }) => <div className={css.small}>{serial}</div> },
];
