import { carriers } from '@lintuan/contracts/orders/carriers';
import type { OrderState } from '@lintuan/contracts/orders/schemas';
import type { Db } from '../../../platform/db/database.ts';
import { Fragment, run, type Statement, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

/** What can be told of an order to those it concerns; no name or address is among it. */
export interface OrderNews {
  id: number;
  checkoutId: number;
  publicId: string;
  orderNo: string;
  merchantId: number;
  shopperId: number;
  kind: string;
  state: OrderState;
  payableFen: number;
  /** The first product's name, and how many pieces of all. */
  goods: string;
  pieces: number;
  cancelReason: string | null;
  parcel: { carrierName: string; trackingNo: string } | null;
}

/** The orders of each checkout, in the order they were placed. */
export async function newsOfCheckouts(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, OrderNews[]>> {
  return Map.groupBy(
    await read(db, statement`${NEWS} where told.checkout_id = any((select ${ids}::bigint[])::bigint[])`),
    ({ checkoutId }) => checkoutId,
  );
}

export async function newsOfOrders(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, OrderNews>> {
  return new Map(
    (await read(db, statement`${NEWS} where told.id = any((select ${ids}::bigint[])::bigint[])`)).map((order) => [order.id, order]),
  );
}

/**
 * Lines are looked up order by order, and sorted here: a planner that knows little would read every line there is, or
 * every order for the sake of their order.
 */
const NEWS = new Fragment(`
  select told.id, told.checkout_id, told.public_id, told.order_no, told.merchant_id, told.shopper_id, told.kind, told.state, told.payable_fen,
    told.cancel_reason, line.goods, line.pieces, parcel.carrier, parcel.tracking_no
  from orders told
  cross join lateral (
    select (array_agg(product_name order by position))[1] as goods, sum(quantity)::int as pieces
    from order_lines where order_lines.order_id = told.id) line
  left join shipments parcel on parcel.order_id = told.id`);

interface Row {
  id: string;
  checkout_id: string;
  public_id: string;
  order_no: string;
  merchant_id: string;
  shopper_id: string;
  kind: string;
  state: OrderState;
  payable_fen: number;
  cancel_reason: string | null;
  goods: string;
  pieces: number;
  carrier: string | null;
  tracking_no: string | null;
}

async function read(db: Db | Tx['db'], asked: Statement): Promise<OrderNews[]> {
  const rows = await run<Row>(db, asked);
  const news = rows.map((row) => ({
    id: Number(row.id),
    checkoutId: Number(row.checkout_id),
    publicId: row.public_id,
    orderNo: row.order_no,
    merchantId: Number(row.merchant_id),
    shopperId: Number(row.shopper_id),
    kind: row.kind,
    state: row.state,
    payableFen: row.payable_fen,
    goods: row.goods,
    pieces: row.pieces,
    cancelReason: row.cancel_reason,
    parcel:
      row.carrier === null || row.tracking_no === null
        ? null
        : { carrierName: carriers[row.carrier as keyof typeof carriers] ?? row.carrier, trackingNo: row.tracking_no },
  }));
  return news.sort((a, b) => a.id - b.id);
}
