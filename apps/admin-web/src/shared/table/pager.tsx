import type { Listed } from '@lintuan/contracts/wire/schemas';
import { Pagination } from 'tdesign-react';
import css from './filter-bar.module.css';

interface PagerProps {
  pagination: Listed<unknown>['pagination'] | undefined;
  onTurn: (page: number) => void;
}

export const Pager = ({ pagination, onTurn }: PagerProps) =>
  pagination && pagination.total > 0 ? (
    <div className={css.pager}>
      <Pagination
        current={pagination.page}
        pageSize={pagination.limit}
        total={pagination.total}
        totalContent={<span className={css.total}>共 {pagination.total} 条</span>}
        showPageSize={false}
        onCurrentChange={onTurn}
      />
    </div>
  ) : null;
