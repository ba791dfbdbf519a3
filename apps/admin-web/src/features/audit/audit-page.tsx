import type { AuditEntry } from '@lintuan/contracts/staff/schemas';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'tdesign-react';
import { Card, Page } from '../../shared/layout/page.tsx';
import { Empty } from '../../shared/states/empty.tsx';
import { type Column, DataTable } from '../../shared/table/data-table.tsx';
import { LoadMore } from '../../shared/table/load-more.tsx';
import { useAddressFilters } from '../../shared/table/use-address-filters.ts';
import { sayExactTime } from '../../shared/time/say-time.ts';
import css from './audit.module.css';
import { sayAction, sayActor, saySubjectKind } from './audit-words.ts';
import { AuditDrawer } from './components/audit-drawer.tsx';
import { AuditFilters, type FilterName } from './components/audit-filters.tsx';
import { auditQuery } from './queries/audit.ts';

export function AuditPage() {
  const filters = useAddressFilters<FilterName>();
  const [open, setOpen] = useState<AuditEntry | null>(null);
  const list = useInfiniteQuery(
    auditQuery({
      actor: filters.get('actor'),
      action: filters.get('action'),
      subject: filters.get('subject'),
      from: filters.get('from'),
      until: filters.get('until'),
    }),
  );

  return (
    <Page title="操作日志">
      <Card>
        <AuditFilters filters={filters} />
        <DataTable
          columns={columns(setOpen)}
          rows={list.data?.pages.flatMap(({ items }) => items)}
          rowKey={({ auditId }) => auditId}
          what="操作日志"
          error={list.error}
          retry={list.refetch}
          stale={list.isPlaceholderData}
          selected={open?.auditId}
          onRow={setOpen}
          empty={
            filters.any ? (
              <Empty text="没有符合条件的记录" action={<Button onClick={filters.clear}>清空筛选</Button>} />
            ) : (
              <Empty text="还没有记录，员工和商家的每次改动都会记在这里" />
            )
          }
        />
        <LoadMore list={list} />
      </Card>
      {open && <AuditDrawer entry={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

const columns = (onOpen: (entry: AuditEntry) => void): Column<AuditEntry>[] => [
  { key: 'at', title: '时间', width: 176, render: ({ at }) => sayExactTime(at) },
  {
    key: 'actor',
    title: '谁',
    width: 180,
    render: ({ actorName, actorKind }) => (
      <>
        {actorName} <span className={css.quiet}>{sayActor(actorKind)}</span>
      </>
    ),
  },
  { key: 'action', title: '做了什么', width: 168, render: ({ action }) => sayAction(action) },
  {
    key: 'subject',
    title: '对象',
    render: ({ subjectKind, subjectName }) => (
      <>
        <span className={css.quiet}>{saySubjectKind(subjectKind)}</span> {subjectName}
      </>
    ),
  },
  { key: 'changes', title: '改动', width: 80, numeric: true, render: ({ changes }) => (changes.length > 0 ? `${changes.length} 处` : '—') },
  {
    key: 'actions',
    title: '操作',
    width: 80,
    actions: true,
    render: (entry) => (
      <Button variant="text" theme="primary" size="small" onClick={() => onOpen(entry)}>
        查看
      </Button>
    ),
  },
];
