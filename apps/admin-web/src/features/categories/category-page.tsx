import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { AddIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { useCan } from '../../app/session/me.ts';
import { Card, Page } from '../../shared/layout/page.tsx';
import { categoriesQuery } from '../../shared/pickers/categories-query.ts';
import { growTree } from '../../shared/pickers/category-tree.ts';
import { Empty } from '../../shared/states/empty.tsx';
import { DataTable } from '../../shared/table/data-table.tsx';
import { CategoryDrawer, type Editing } from './components/category-drawer.tsx';
import { useCategoryColumns } from './components/use-category-columns.tsx';
import { treeRows } from './tree-rows.ts';

export function CategoryPage() {
  const { data, error, refetch } = useQuery(categoriesQuery);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<Editing | null>(null);
  const can = useCan();
  const tree = useMemo(() => data && growTree(data.items), [data]);
  const fold = (categoryId: string) => {
    const next = new Set(folded);
    if (!next.delete(categoryId)) next.add(categoryId);
    setFolded(next);
  };
  const columns = useCategoryColumns({ folded, onFold: fold, onEdit: setEditing });
  const create = can('catalog.edit') && (
    <Button icon={<AddIcon />} onClick={() => setEditing({ category: null, parentId: null, position: ((tree?.length ?? 0) + 1) * 10 })}>
      新建分类
    </Button>
  );

  return (
    <Page title="分类" actions={create}>
      <Card>
        <DataTable
          columns={columns}
          rows={tree && treeRows(tree, folded)}
          rowKey={({ branch }) => branch.categoryId}
          what="分类"
          error={error}
          retry={refetch}
          empty={<Empty text="还没有分类，商品要归在分类下" action={create} />}
        />
      </Card>
      {editing && tree && <CategoryDrawer editing={editing} tree={tree} onClose={() => setEditing(null)} />}
    </Page>
  );
}
