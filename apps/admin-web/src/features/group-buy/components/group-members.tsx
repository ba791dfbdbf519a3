import type { GroupMember, ManagedGroupDetail } from '@lintuan/contracts/group-buy/managed-schemas';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { StateTag } from '../../../shared/layout/state-tag.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { yuan } from '../../../shared/money/price.ts';
import { Empty } from '../../../shared/states/empty.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { WholeTable } from '../../../shared/table/whole-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import css from '../group-buy.module.css';
import { seatStateWords, skuName } from '../group-buy-words.ts';

export const GroupMembers = ({ group }: { group: ManagedGroupDetail }) => (
  <WholeTable
    columns={columnsFrom(`${group.leaderName} 的团`)}
    rows={group.members}
    rowKey={({ orderId }) => orderId}
    what="成员"
    minWidth={700}
    empty={<Empty text="还没有人参团" />}
  />
);

const columnsFrom = (from: string): Column<GroupMember>[] => [
  {
    key: 'member',
    title: '成员',
    render: ({ shopperName, leader, newcomer, broughtBy }) => (
      <>
        <div className={css.tags}>
          {shopperName}
          {leader && <StateTag tone="warm">团长</StateTag>}
          {newcomer && <StateTag tone="good">新顾客</StateTag>}
        </div>
        <div className={css.small}>{broughtBy ? `${broughtBy} 带来` : '自己来的'}</div>
      </>
    ),
  },
  {
    key: 'order',
    title: '订单',
    width: 196,
    render: ({ orderId, orderNo, paidAt, takenAt }) => (
      <>
        <div>
          <DrawerLink kind="order" id={orderId} from={from}>
            {orderNo}
          </DrawerLink>
        </div>
        <div className={css.small}>{paidAt ? `${sayTime(paidAt)} 付款` : `${sayTime(takenAt)} 下单`}</div>
      </>
    ),
  },
  { key: 'sku', title: '规格', width: 112, render: ({ specs }) => skuName(specs) },
  { key: 'quantity', title: '数量', width: 56, numeric: true, render: ({ quantity }) => quantity },
  { key: 'unit', title: '单价', width: 88, numeric: true, render: ({ unitFen }) => yuan(unitFen) },
  { key: 'state', title: '状态', width: 104, render: ({ seatState }) => <StateWord says={seatStateWords[seatState]} /> },
];
