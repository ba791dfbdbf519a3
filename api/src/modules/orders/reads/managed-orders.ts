import type { ManagedOrderCard, ManagedOrderQuery } from '@lintuan/contracts/orders/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { checkouts, orders, shipments } from '@lintuan/db/schema';
import { addDays, startOfShanghaiDay } from '@lintuan/kernel/shanghai-day';
import { and, count, desc, eq, gte, inArray, lt } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { ManagerContext } from '../../../platform/context.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { findMerchant, merchantCards } from '../../merchants/index.ts';
import { iso, presentCard, presentShipment } from '../present.ts';
import { maskReceiver, openReceiver, phoneHashes } from '../receiver.ts';
import { trayStates } from '../rules.ts';
import { partsOf } from './order-parts.ts';

export async function listManagedOrders(ctx: ManagerContext, query: z.output<typeof ManagedOrderQuery>): Promise<Listed<ManagedOrderCard>> {
  const asked = query.merchant ? await findMerchant(ctx.db, query.merchant) : null;
  const scope = ctx.actor.kind === 'merchant' ? ctx.actor.merchantId : null;
  if (query.merchant && (!asked || (scope !== null && asked.id !== scope))) return pageOf([], query, 0);
  const merchantId = scope ?? asked?.id;
  const where = and(
    merchantId ? eq(orders.merchantId, merchantId) : undefined,
    query.tray ? inArray(orders.state, [...trayStates[query.tray]]) : undefined,
    query.number ? inArray(orders.id, ordersNumbered(ctx, query.number)) : undefined,
    query.phone ? inArray(orders.checkoutId, checkoutsTo(ctx, query.phone)) : undefined,
    query.from ? gte(orders.createdAt, startOfShanghaiDay(query.from)) : undefined,
    query.until ? lt(orders.createdAt, startOfShanghaiDay(addDays(query.until, 1))) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    ctx.db
      .select({ order: orders, checkout: checkouts, shipment: shipments })
      .from(orders)
      .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
      .leftJoin(shipments, eq(shipments.orderId, orders.id))
      .where(where)
      .orderBy(desc(orders.id))
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(orders).where(where),
  ]);
  const [parts, shops] = await Promise.all([
    partsOf(
      ctx.db,
      rows.map(({ order }) => order.id),
    ),
    merchantCards(
      ctx.db,
      rows.map(({ order }) => order.merchantId),
    ),
  ]);
  const items = rows.map(({ order, checkout, shipment }) => {
    const { lines, cash } = parts(order.id);
    const receiver = maskReceiver(openReceiver(ctx.cipher, checkout.receiverSealed));
    return {
      ...presentCard(order, checkout, shops.get(order.merchantId)!, lines, cash),
      receiverName: receiver.name,
      receiverPhone: receiver.phone,
      receiverRegion: checkout.receiverRegion,
      buyerNote: order.buyerNote,
      sellerNote: order.sellerNote,
      paidAt: iso(order.paidAt),
      shippedAt: iso(order.shippedAt),
      shipment: presentShipment(shipment),
    };
  });
  return pageOf(items, query, total!.count);
}

/** By the order's own number, its parcel's or its checkout's, each through its index. */
const ordersNumbered = (ctx: ManagerContext, number: string) =>
  union(
    ctx.db.select({ id: orders.id }).from(orders).where(eq(orders.orderNo, number)),
    ctx.db.select({ id: shipments.orderId }).from(shipments).where(eq(shipments.trackingNo, number)),
    ctx.db
      .select({ id: orders.id })
      .from(orders)
      .innerJoin(checkouts, eq(checkouts.id, orders.checkoutId))
      .where(eq(checkouts.publicId, number)),
  );

function checkoutsTo(ctx: ManagerContext, phone: string) {
  const { column, hashes } = phoneHashes(ctx.cipher, phone);
  const hash = column === 'whole' ? checkouts.receiverPhoneHash : checkouts.receiverPhoneTailHash;
  return ctx.db.select({ id: checkouts.id }).from(checkouts).where(inArray(hash, hashes));
}
