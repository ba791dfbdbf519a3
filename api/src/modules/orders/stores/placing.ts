import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import type { PlacedCheckout } from '../place-orders.ts';

/** Where the id of a checkout to come is drawn, so that its stock can be held in its name before its row is written. */
export const CHECKOUT_IDS = 'checkouts_id_seq';

/** A checkout with its orders, lines, allocations and first history: one statement, however many they are. */
export async function insertCheckout(tx: Tx, placed: PlacedCheckout, actor: { kind: string; name: string }, at: Date): Promise<void> {
  const { receiver } = placed;
  const orders = placed.orders.map(({ lines: _, ...order }) => order);
  const lines = placed.orders.flatMap(({ merchantId, lines }) => lines.map((line, position) => ({ merchantId, position, ...line })));
  const parts = placed.orders.flatMap(({ merchantId, lines, delivery }) => [
    ...lines.flatMap((line) => line.parts.map((part) => ({ merchantId, skuId: line.skuId, ...part }))),
    ...delivery.map((part) => ({ merchantId, skuId: null, ...part })),
  ]);
  const now = at.toISOString();
  await run(
    tx.db,
    statement`
    with checkout as (
      insert into checkouts (id, public_id, shopper_id, goods_fen, delivery_fen, payable_fen, price_lines, delivery_method,
        receiver_sealed, receiver_region, receiver_phone_hash, receiver_phone_tail_hash, expires_at, created_at)
      overriding system value
      values (${placed.id}, ${placed.publicId}, ${placed.shopperId}, ${placed.goodsFen}, ${placed.deliveryFen}, ${placed.payableFen},
        ${JSON.stringify(placed.priceLines)}::jsonb, ${placed.deliveryMethod}, ${receiver.sealed}, ${receiver.region},
        ${receiver.phoneHash}, ${receiver.phoneTailHash}, ${placed.expiresAt.toISOString()}, ${now})
      returning id, shopper_id),
    placed as (
      insert into orders (public_id, order_no, kind, checkout_id, merchant_id, shopper_id, goods_fen, delivery_fen, payable_fen, buyer_note, created_at)
      select part."publicId", part."orderNo", ${placed.kind}::text, checkout.id, part."merchantId", checkout.shopper_id, part."goodsFen", part."deliveryFen",
        part."payableFen", part.note, ${now}::timestamptz
      from checkout, jsonb_to_recordset(${JSON.stringify(orders)}::jsonb)
        as part("publicId" text, "orderNo" text, "merchantId" bigint, "goodsFen" int, "deliveryFen" int, "payableFen" int, note text)
      returning id, merchant_id),
    line as (
      insert into order_lines (order_id, merchant_id, position, sku_id, sku_public_id, product_public_id, product_name, specs, sku_code,
        picture_file, warehouse_id, unit_fen, quantity)
      select placed.id, placed.merchant_id, one.position, one."skuId", one."skuPublicId", one."productId", one."productName", one.specs,
        one.code, one."pictureFile", one."warehouseId", one."unitFen", one.quantity
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
        as one("merchantId" bigint, position int, "skuId" bigint, "skuPublicId" text, "productId" text, "productName" text, specs text[],
          code text, "pictureFile" text, "warehouseId" bigint, "unitFen" int, quantity int)
      join placed on placed.merchant_id = one."merchantId"
      returning id, order_id, sku_id),
    allocated as (
      insert into order_allocations (order_id, line_id, kind, funder, amount_fen)
      select placed.id, line.id, part.kind, part.funder, part."amountFen"
      from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
        as part("merchantId" bigint, "skuId" bigint, kind text, funder text, "amountFen" int)
      join placed on placed.merchant_id = part."merchantId"
      left join line on line.order_id = placed.id and line.sku_id = part."skuId")
    insert into order_history (order_id, event, to_state, actor_kind, actor_name, created_at)
    select id, 'place', 'pending_payment', ${actor.kind}::text, ${actor.name}::text, ${now}::timestamptz from placed`,
  );
}
