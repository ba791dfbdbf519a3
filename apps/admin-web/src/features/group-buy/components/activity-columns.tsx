import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { cheapest } from '@lintuan/contracts/group-buy/managed-view';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { yuan } from '../../../shared/money/price.ts';
import { GoodsCell } from '../../../shared/pictures/goods-cell.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import css from '../group-buy.module.css';
import { activityStateWords } from '../group-buy-words.ts';

export const activityColumns: Column<ManagedActivity>[] = [
  {
    key: 'product',
    title: '商品',
    render: ({ productName, pictureUrl, size, hours }) => (
      <GoodsCell url={pictureUrl} name={productName} note={`${size} 人团，${hours} 小时凑齐`} />
    ),
  },
  { key: 'merchant', title: '商家', width: 128, render: ({ merchantName }) => merchantName },
  { key: 'price', title: '拼团价', width: 128, numeric: true, render: ({ skus }) => <FromPrice skus={skus} /> },
  {
    key: 'window',
    title: '活动时间',
    width: 164,
    render: ({ startsAt, endsAt }) => (
      <>
        <div>{sayTime(startsAt)}</div>
        <div className={css.small}>至 {sayTime(endsAt)}</div>
      </>
    ),
  },
  { key: 'quota', title: '已用 / 份数', width: 112, numeric: true, render: ({ used, quota }) => `${used} / ${quota}` },
  { key: 'open', title: '拼团中', width: 76, numeric: true, render: ({ openGroups }) => openGroups },
  { key: 'formed', title: '成团', width: 64, numeric: true, render: ({ formedGroups }) => formedGroups },
  { key: 'failed', title: '未成团', width: 76, numeric: true, render: ({ failedGroups }) => failedGroups },
  { key: 'state', title: '状态', width: 96, render: ({ state }) => <StateWord says={activityStateWords[state]} /> },
  {
    key: 'actions',
    title: '操作',
    width: 72,
    actions: true,
    render: ({ activityId }) => (
      <DrawerLink kind="activity" id={activityId}>
        查看
      </DrawerLink>
    ),
  },
];

function FromPrice({ skus }: Pick<ManagedActivity, 'skus'>) {
  const sku = cheapest(skus);
  if (!sku) return '—';
  return (
    <>
      <div>
        {yuan(sku.groupFen)}
        {skus.length > 1 && ' 起'}
      </div>
      <div className={css.small}>单独买 {yuan(sku.singleFen)}</div>
    </>
  );
}
