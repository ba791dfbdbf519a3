import type { ManagedProductDetail } from '@lintuan/contracts/catalog/schemas';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'tdesign-react';
import { Actions } from '../../../shared/form/form.tsx';
import { categoriesQuery } from '../../../shared/pickers/categories-query.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { differences } from '../model/differences.ts';
import { draftOf } from '../model/product-draft.ts';
import { brandsQuery } from '../queries/brands.ts';
import type { Conflict, useConflict } from '../use-conflict.ts';
import css from './conflict-card.module.css';

interface ConflictCardProps {
  conflict: ReturnType<typeof useConflict>;
  onTakeLatest: (latest: ManagedProductDetail) => void;
  onKeepMine: (latest: ManagedProductDetail) => void;
}

export function ConflictCard({ conflict: { conflict, take, settle }, onTakeLatest, onKeepMine }: ConflictCardProps) {
  if (!conflict) return null;
  const takeLatest = () => {
    onTakeLatest(conflict.latest);
    take();
  };
  const keepMine = () => {
    onKeepMine(conflict.latest);
    settle();
    toastDone('再点一次保存，就以你填写的为准');
  };
  return (
    <section className={css.conflict} role="alert">
      <h2>{conflict.taken ? '已换成最新内容，这些是你刚才填写的' : '商品刚被别人修改过，你的修改还没有保存'}</h2>
      <DifferenceTable conflict={conflict} />
      <Actions>
        {conflict.taken ? (
          <Button variant="outline" theme="default" onClick={settle}>
            知道了
          </Button>
        ) : (
          <>
            <Button onClick={takeLatest}>换成最新内容</Button>
            <Button variant="outline" theme="default" onClick={keepMine}>
              保留我填写的
            </Button>
          </>
        )}
      </Actions>
    </section>
  );
}

function DifferenceTable({ conflict: { mine, latest } }: { conflict: Conflict }) {
  const { data: categories } = useQuery(categoriesQuery);
  const { data: brands } = useQuery(brandsQuery);
  const lines = differences(mine, draftOf(latest), {
    category: (id) => categories?.items.find(({ categoryId }) => categoryId === id)?.name ?? '（已删除的分类）',
    brand: (id) => brands?.items.find(({ brandId }) => brandId === id)?.name ?? '（已删除的品牌）',
  });
  if (lines.length === 0) return <p>两边的内容一样，可以放心换成最新。</p>;
  return (
    <table className={css.differences}>
      <thead>
        <tr>
          <th scope="col">不同之处</th>
          <th scope="col">你填写的</th>
          <th scope="col">最新内容</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.label}>
            <th scope="row">{line.label}</th>
            <td>{line.mine}</td>
            <td>{line.latest}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
