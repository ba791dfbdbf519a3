import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { yuan } from '../../../shared/money/price.ts';
import { Empty } from '../../../shared/states/empty.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { WholeTable } from '../../../shared/table/whole-table.tsx';
import { skuName } from '../group-buy-words.ts';

type Sku = ManagedActivity['skus'][number];

export const OfferedSkus = ({ skus }: { skus: Sku[] }) => (
  <WholeTable
    columns={columns}
    rows={skus}
    rowKey={({ skuId }) => skuId}
    what="规格"
    minWidth={560}
    empty={<Empty text="没有规格参加" />}
  />
);

const columns: Column<Sku>[] = [
  { key: 'specs', title: '规格', render: ({ specs }) => skuName(specs) },
  { key: 'single', title: '单独买', width: 96, numeric: true, render: ({ singleFen }) => yuan(singleFen) },
  { key: 'group', title: '拼团价', width: 96, numeric: true, render: ({ groupFen }) => yuan(groupFen) },
  { key: 'starter', title: '团长价', width: 96, numeric: true, render: ({ starterFen }) => (starterFen === null ? '—' : yuan(starterFen)) },
  { key: 'quota', title: '已用 / 份数', width: 112, numeric: true, render: ({ used, quota }) => `${used} / ${quota}` },
];
