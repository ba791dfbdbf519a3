import type pg from 'pg';
import { type GroupLook, LOOK_AT_GROUPS } from './look-groups.ts';

export interface SkuSeen {
  skuId: string;
  merchantId: number;
  priceFen: number;
  onShelf: boolean;
  received: number;
  onHand: number;
  locked: number;
  sales: number;
}
export interface OrderSeen {
  orderId: string;
  merchantId: number;
  kind: 'ordinary' | 'group';
  state: string;
  cancelCause: string | null;
  payableFen: number;
  trackingNo: string | null;
  lines: { skuId: string; quantity: number; unitFen: number }[];
}
export interface AttemptSeen {
  outTradeNo: string;
  state: string;
  outcome: string | null;
  amountFen: number;
  prepay: Record<string, string> | null;
}
export interface RefundSeen {
  refundId: string;
  refundNo: string;
  state: string;
  amountFen: number;
}
export interface CheckoutSeen {
  checkoutId: string;
  shopperId: string;
  state: 'pending_payment' | 'paid' | 'cancelled';
  payableFen: number;
  expiresAt: string;
  payment: 'open' | 'succeeded' | 'closed';
  orders: OrderSeen[];
  attempts: AttemptSeen[];
  refunds: RefundSeen[];
}

/** The purchase as the database has it, in one read. */
export interface Look extends GroupLook {
  skus: SkuSeen[];
  checkouts: CheckoutSeen[];
  carts: { shopperId: string; skuId: string }[];
}

const LOOK = `
  select
    (select json_agg(json_build_object('skuId', trim(sku.public_id), 'merchantId', sku.merchant_id, 'priceFen', sku.price_fen,
        'onShelf', product.shelf = 'on', 'sales', product.sales,
        'onHand', coalesce((select sum(on_hand) from stock_levels where sku_id = sku.id), 0),
        'locked', coalesce((select sum(locked) from stock_levels where sku_id = sku.id), 0),
        'received', coalesce((select sum(on_hand_delta) from stock_movements where sku_id = sku.id and kind = 'receive'), 0)) order by sku.id)
      from skus sku join products product on product.id = sku.product_id) as skus,
    (select coalesce(json_agg(json_build_object('shopperId', trim(shopper.public_id), 'skuId', trim(sku.public_id))), '[]')
      from cart_lines line join shoppers shopper on shopper.id = line.shopper_id join skus sku on sku.id = line.sku_id) as carts,
    (select coalesce(json_agg(json_build_object('checkoutId', trim(c.public_id), 'shopperId', trim(shopper.public_id), 'state', c.state,
        'payableFen', c.payable_fen, 'expiresAt', c.expires_at, 'payment', payment.state,
        'orders', (select json_agg(json_build_object('orderId', trim(o.public_id), 'merchantId', o.merchant_id, 'kind', o.kind, 'state', o.state,
            'cancelCause', o.cancel_cause, 'payableFen', o.payable_fen, 'trackingNo', (select tracking_no from shipments where order_id = o.id),
            'lines', (select json_agg(json_build_object('skuId', line.sku_public_id, 'quantity', line.quantity, 'unitFen', line.unit_fen))
              from order_lines line where line.order_id = o.id)) order by o.id)
          from orders o where o.checkout_id = c.id),
        'attempts', (select coalesce(json_agg(json_build_object('outTradeNo', attempt.out_trade_no, 'state', attempt.state,
            'outcome', attempt.outcome, 'amountFen', attempt.amount_fen, 'prepay', attempt.prepay) order by attempt.id), '[]')
          from payment_attempts attempt where attempt.payment_id = payment.id),
        'refunds', (select coalesce(json_agg(json_build_object('refundId', trim(refund.public_id), 'refundNo', refund.refund_no,
            'state', refund.state, 'amountFen', refund.amount_fen) order by refund.id), '[]')
          from refunds refund where refund.payment_id = payment.id)) order by c.id), '[]')
      from checkouts c join shoppers shopper on shopper.id = c.shopper_id
      left join payments payment on payment.purpose = 'checkout' and payment.subject_id = c.id) as checkouts,${LOOK_AT_GROUPS}`;

export async function look(pool: pg.Pool): Promise<Look> {
  const { rows } = await pool.query<Look>({ name: 'look', text: LOOK });
  return rows[0]!;
}
