import type { CancelCause, CheckoutRow } from '@lintuan/contracts/orders/schemas';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { yuan } from '../../../shared/money/price.ts';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { cancelCauseWords, checkoutStateWords, orderStateWords, shippingReportWords } from '../../../shared/trade-words.ts';
import css from '../checkouts.module.css';

export const checkoutColumns: Column<CheckoutRow>[] = [
  {
    key: 'number',
    title: '结算单号',
    width: 180,
    render: ({ checkoutId, createdAt }) => (
      <>
        <div className={css.checkoutNumber}>{checkoutId}</div>
        <div className={css.small}>{sayTime(createdAt)} 下单</div>
      </>
    ),
  },
  { key: 'shopper', title: '顾客', width: 108, render: ({ shopperName }) => shopperName },
  { key: 'orders', title: '订单', render: ({ orders }) => <Orders orders={orders} /> },
  { key: 'payable', title: '应付', width: 96, numeric: true, render: ({ payableFen }) => yuan(payableFen) },
  { key: 'state', title: '状态', width: 152, render: (row) => <State row={row} /> },
  { key: 'report', title: '发货上报', width: 128, render: (row) => <Report row={row} /> },
  {
    key: 'actions',
    title: '操作',
    width: 72,
    actions: true,
    render: ({ paymentId }) =>
      paymentId ? (
        <DrawerLink kind="payment" id={paymentId}>
          支付
        </DrawerLink>
      ) : null,
  },
];

const Orders = ({ orders }: Pick<CheckoutRow, 'orders'>) => (
  <ul className={css.ordersTogether}>
    {orders.map(({ orderId, orderNo, merchantName, state, payableFen }) => (
      <li key={orderId}>
        <span className={css.number}>
          <DrawerLink kind="order" id={orderId}>
            {orderNo}
          </DrawerLink>
        </span>
        <span className={css.shop} title={merchantName}>
          {merchantName}
        </span>
        <StateWord says={orderStateWords[state]} />
        <span className={css.small}>{yuan(payableFen)}</span>
      </li>
    ))}
  </ul>
);

const State = ({ row: { state, paidAt, expiresAt, cancelCause } }: { row: CheckoutRow }) => (
  <>
    <StateWord says={checkoutStateWords[state]} />
    <div className={css.small}>
      {state === 'paid' && paidAt && sayTime(paidAt)}
      {state === 'pending_payment' && `${sayTime(expiresAt)} 前`}
      {state === 'cancelled' && (cancelCauseWords[cancelCause as CancelCause] ?? cancelCause)}
    </div>
  </>
);

/** Until WeChat knows that the goods were handed over it holds the money, so what went wrong is said in full. */
const Report = ({ row: { shippingReport, shippingReportError } }: { row: CheckoutRow }) =>
  shippingReport === 'none' ? (
    <span className={css.small}>—</span>
  ) : (
    <>
      <StateWord says={shippingReportWords[shippingReport]} />
      {shippingReportError && shippingReport !== 'sent' && <div className={css.error}>{shippingReportError}</div>}
    </>
  );
