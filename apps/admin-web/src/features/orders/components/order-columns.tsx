import type { ManagedOrderCard } from '@lintuan/contracts/orders/schemas';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { yuan } from '../../../shared/money/price.ts';
import { GoodsCell } from '../../../shared/pictures/goods-cell.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { orderStateWords } from '../../../shared/trade-words.ts';
import css from '../orders.module.css';

export const orderColumns: Column<ManagedOrderCard>[] = [
  {
    key: 'number',
    title: '订单',
    width: 180,
    render: ({ orderId, orderNo, createdAt }) => (
      <>
        <div className={css.number}>
          <DrawerLink kind="order" id={orderId}>
            {orderNo}
          </DrawerLink>
        </div>
        <div className={css.small}>{sayTime(createdAt)}</div>
      </>
    ),
  },
  { key: 'goods', title: '商品', render: (order) => <Goods order={order} /> },
  { key: 'merchant', title: '商家', width: 128, render: ({ merchantName }) => merchantName },
  {
    key: 'receiver',
    title: '收货人',
    width: 168,
    render: ({ receiverName, receiverPhone, receiverRegion }) => (
      <>
        <div>
          {receiverName} {receiverPhone}
        </div>
        <div className={css.small}>{receiverRegion}</div>
      </>
    ),
  },
  { key: 'payable', title: '应付', width: 104, numeric: true, render: ({ payableFen }) => yuan(payableFen) },
  { key: 'state', title: '状态', width: 96, render: ({ state }) => <StateWord says={orderStateWords[state]} /> },
  {
    key: 'actions',
    title: '操作',
    width: 72,
    actions: true,
    render: ({ orderId }) => (
      <DrawerLink kind="order" id={orderId}>
        查看
      </DrawerLink>
    ),
  },
];

function Goods({ order: { lines, pieces, buyerNote, sellerNote } }: { order: ManagedOrderCard }) {
  const [first] = lines;
  return (
    <GoodsCell
      url={first?.pictureUrl ?? null}
      name={first?.productName}
      note={lines.length > 1 ? `等 ${lines.length} 种，共 ${pieces} 件` : `共 ${pieces} 件`}
    >
      {buyerNote && <div className={css.note} title={buyerNote}>{`留言：${buyerNote}`}</div>}
      {sellerNote && <div className={css.note} title={sellerNote}>{`备注：${sellerNote}`}</div>}
    </GoodsCell>
  );
}
