import type { NoticeView } from '@lintuan/contracts/payments/schemas';
import type { Column } from '../../../shared/table/data-table.tsx';
import { WholeTable } from '../../../shared/table/whole-table.tsx';
import { sayEvent } from '../payment-words.ts';
import css from '../payments.module.css';
import { aboutNotice } from './notice-columns.tsx';

export const Notices = ({ notices }: { notices: NoticeView[] }) => (
  <WholeTable
    columns={columns}
    rows={notices}
    rowKey={({ noticeId }) => noticeId}
    what="支付通知"
    minWidth={660}
    empty={<p className={css.quiet}>还没有收到通知</p>}
  />
);

const columns: Column<NoticeView>[] = [
  aboutNotice.received,
  {
    key: 'what',
    title: '内容',
    render: ({ eventType, number }) => (
      <>
        <div>
          {sayEvent(eventType)} <span className={css.small}>{eventType}</span>
        </div>
        <div className={css.small}>{number ?? '—'}</div>
      </>
    ),
  },
  aboutNotice.outcome,
  { key: 'serial', title: '证书序列号', width: 160, render: ({ serial }) => <div className={css.small}>{serial}</div> },
];
