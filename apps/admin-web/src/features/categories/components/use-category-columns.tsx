import { useState } from 'react';
import { ArrowDownIcon, ArrowUpIcon, ChevronDownIcon, ChevronRightIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { ConfirmDialog } from '../../../shared/layout/confirm-dialog.tsx';
import { type MenuItem, MoreMenu } from '../../../shared/layout/more-menu.tsx';
import { Thumb } from '../../../shared/pictures/thumb.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { toastDone, toastFailed } from '../../../shared/toast/toast-store.ts';
import css from '../categories.module.css';
import { useDeleteCategory, useMoveCategories } from '../queries/save-category.ts';
import { MAX_DEPTH, movedSiblings, type TreeRow } from '../tree-rows.ts';
import type { Editing } from './category-drawer.tsx';

interface CategoryColumns {
  folded: ReadonlySet<string>;
  onFold: (categoryId: string) => void;
  onEdit: (editing: Editing) => void;
}

export function useCategoryColumns({ folded, onFold, onEdit }: CategoryColumns): Column<TreeRow>[] {
  const can = useCan();
  const name: Column<TreeRow> = {
    key: 'name',
    title: '分类',
    render: (row) => <NameCell row={row} folded={folded.has(row.branch.categoryId)} onFold={onFold} />,
  };
  const count: Column<TreeRow> = {
    key: 'count',
    title: '商品数',
    width: 112,
    numeric: true,
    render: ({ branch }) => branch.productCount,
  };
  if (!can('catalog.edit')) return [name, count];
  return [
    name,
    count,
    { key: 'position', title: '排序', width: 112, render: (row) => <MoveButtons row={row} /> },
    { key: 'actions', title: '操作', width: 120, actions: true, render: (row) => <RowActions row={row} onEdit={onEdit} /> },
  ];
}

function NameCell({ row: { branch, depth }, folded, onFold }: { row: TreeRow; folded: boolean; onFold: (categoryId: string) => void }) {
  return (
    <div className={css.name} style={{ paddingLeft: (depth - 1) * 32 }}>
      {branch.children.length > 0 ? (
        <button
          type="button"
          className={css.fold}
          aria-expanded={!folded}
          aria-label={`${folded ? '展开' : '收起'}${branch.name}`}
          onClick={() => onFold(branch.categoryId)}
        >
          {folded ? <ChevronRightIcon /> : <ChevronDownIcon />}
        </button>
      ) : (
        <span className={css.fold} />
      )}
      <Thumb url={branch.icon?.url ?? null} size={32} />
      {branch.name}
    </div>
  );
}

function MoveButtons({ row }: { row: TreeRow }) {
  const { mutate, isPending } = useMoveCategories();
  const move = (by: number) => mutate(movedSiblings(row, row.index + by), { onError: toastFailed });
  return (
    <>
      <Button
        variant="text"
        shape="square"
        icon={<ArrowUpIcon />}
        aria-label={`${row.branch.name}往前移`}
        disabled={isPending || row.index === 0}
        onClick={() => move(-1)}
      />
      <Button
        variant="text"
        shape="square"
        icon={<ArrowDownIcon />}
        aria-label={`${row.branch.name}往后移`}
        disabled={isPending || row.index === row.siblings.length - 1}
        onClick={() => move(1)}
      />
    </>
  );
}

function RowActions({ row: { branch, depth }, onEdit }: { row: TreeRow; onEdit: (editing: Editing) => void }) {
  const [deleting, setDeleting] = useState(false);
  const { mutateAsync } = useDeleteCategory();
  const inUse = branch.children.length > 0 || branch.productCount > 0;
  const addChild = () => onEdit({ category: null, parentId: branch.categoryId, position: (branch.children.length + 1) * 10 });
  const items: MenuItem[] = [
    ...(depth < MAX_DEPTH ? [{ content: '添加下级分类', onClick: addChild }] : []),
    { content: inUse ? '删除（还有商品或下级）' : '删除', theme: 'error', disabled: inUse, onClick: () => setDeleting(true) },
  ];
  return (
    <>
      <Button
        variant="text"
        theme="primary"
        size="small"
        onClick={() => onEdit({ category: branch, parentId: branch.parentId, position: branch.position })}
      >
        编辑
      </Button>
      <MoreMenu label={`${branch.name}的更多操作`} items={items} />
      {deleting && (
        <ConfirmDialog
          title={`删除分类「${branch.name}」？`}
          text="删除后不能恢复。"
          confirm="删除"
          onConfirm={() => mutateAsync(branch.categoryId).then(() => toastDone(`已删除「${branch.name}」`), toastFailed)}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}
