import type { ManagedOrder, OrderLine } from '@lintuan/contracts/orders/schemas';
import { yuan } from '../../../shared/money/price.ts';
import { Thumb } from '../../../shared/pictures/thumb.tsx';
import { Empty } from '../../../shared/states/empty.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { WholeTable } from '../../../shared/table/whole-table.tsx';
import css from '../orders.module.css';

export const OrderGoods = ({ order: { lines, priceLines, payableFen, paidAt } }: { order: ManagedOrder }) => (
  <>
    <WholeTable
      columns={columns}
      rows={lines}
      rowKey={({ lineId }) => lineId}
      what="商品"
      minWidth={640}
      empty={<Empty text="这笔订单没有商品" />}
    />
    <dl className={css.sums}>
      {priceLines.map(({ step, label, amountFen }) => [<dt key={`${step} word`}>{label}</dt>, <dd key={step}>{yuan(amountFen)}</dd>])}
      <dt>{paidAt ? '顾客实付' : '顾客应付'}</dt>
      <dd>{yuan(payableFen)}</dd>
    </dl>
  </>
);

const columns: Column<OrderLine>[] = [
  {
    key: 'product',
    title: '商品',
    render: ({ productName, specs, pictureUrl }) => (
      <div className={css.goods}>
        <Thumb url={pictureUrl} />
        <div>
          <div>{productName}</div>
          {specs.length > 0 && <div className={css.small}>{specs.join(' / ')}</div>}
        </div>
      </div>
    ),
  },
  { key: 'unit', title: '单价', width: 96, numeric: true, render: ({ unitFen }) => yuan(unitFen) },
  { key: 'quantity', title: '数量', width: 64, numeric: true, render: ({ quantity }) => quantity },
  { key: 'amount', title: '小计', width: 104, numeric: true, render: ({ amountFen }) => yuan(amountFen) },
  { key: 'cash', title: '实付分摊', width: 104, numeric: true, render: ({ cashFen }) => yuan(cashFen) },
  {
    key: 'refunded',
    title: '已退',
    width: 72,
    numeric: true,
    render: ({ refundedQuantity }) => (refundedQuantity ? `${refundedQuantity} 件` : '—'),
  },
];
