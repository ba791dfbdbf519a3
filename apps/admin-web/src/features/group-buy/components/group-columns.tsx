import type { ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { missingOf, payingOf } from '@lintuan/contracts/group-buy/managed-view';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { GoodsCell } from '../../../shared/pictures/goods-cell.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import css from '../group-buy.module.css';
import { groupStateWords } from '../group-buy-words.ts';

export const groupColumns: Column<ManagedGroup>[] = [
  {
    key: 'group',
    title: '团',
    render: ({ productName, pictureUrl, leaderName, size }) => (
      <GoodsCell url={pictureUrl} name={productName} note={`${leaderName} 的 ${size} 人团`} />
    ),
  },
  { key: 'merchant', title: '商家', width: 128, render: ({ merchantName }) => merchantName },
  { key: 'paid', title: '已付款', width: 76, numeric: true, render: ({ paid }) => paid },
  { key: 'paying', title: '付款中', width: 76, numeric: true, render: (group) => (group.state === 'open' ? payingOf(group) : '—') },
  { key: 'filled', title: '商家补位', width: 88, numeric: true, render: ({ filled }) => filled || '—' },
  { key: 'missing', title: '还差', width: 64, numeric: true, render: (group) => (group.state === 'open' ? missingOf(group) : '—') },
  {
    key: 'opened',
    title: '开团',
    width: 164,
    render: ({ openedAt, createdAt }) => (openedAt ? sayTime(openedAt) : <span className={css.small}>{sayTime(createdAt)} 下单</span>),
  },
  {
    key: 'end',
    title: '截止 / 结束',
    width: 164,
    render: ({ endedAt, deadline }) => (endedAt ? sayTime(endedAt) : deadline ? sayTime(deadline) : '—'),
  },
  { key: 'state', title: '状态', width: 96, render: ({ state }) => <StateWord says={groupStateWords[state]} /> },
  {
    key: 'actions',
    title: '操作',
    width: 72,
    actions: true,
    render: ({ groupId }) => (
      <DrawerLink kind="group" id={groupId}>
        查看
      </DrawerLink>
    ),
  },
];
