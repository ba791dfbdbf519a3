import type { Checkout, CheckoutId, CheckoutState } from '@lintuan/contracts/checkout/schemas';
import type { CheckoutQuery, CheckoutRow, OrderState } from '@lintuan/contracts/orders/schemas';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { checkouts, orders, shippingReports } from '@lintuan/db/schema';
import { addDays, startOfShanghaiDay } from '@lintuan/kernel/shanghai-day';
import { and, asc, count, desc, eq, exists, gte, inArray, lt, ne, notExists } from 'drizzle-orm';
import { union } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { AdminContext, CustomerContext } from '../../../platform/context.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { type SeatCard, seatsOfCheckouts } from '../../group-buy/index.ts';
import { shopperNames } from '../../identity/index.ts';
import { merchantCards } from '../../merchants/index.ts';
import { paymentsOf } from '../../payments/index.ts';
import { iso } from '../present.ts';
import { findOwn } from '../stores/checkouts.ts';
import { partsOf } from './order-parts.ts';

const NO_SEATS: ReadonlyMap<number, SeatCard> = new Map();

export async function readOwnCheckout(ctx: CustomerContext, { checkoutId }: CheckoutId): Promise<Checkout> {
  const checkout = await findOwn(ctx.db, ctx.actor.id, checkoutId);
  if (!checkout) throw notFound('没有这笔订单');
  const rows = await ctx.db.select().from(orders).where(eq(orders.checkoutId, checkout.id)).orderBy(asc(orders.id));
  const [parts, seats, shops] = await Promise.all([
    partsOf(
      ctx.db,
      rows.map((order) => order.id),
    ),
    rows[0]?.kind === 'group' ? seatsOfCheckouts(ctx.db, [checkout.id]) : NO_SEATS,
    merchantCards(
      ctx.db,
      rows.map((order) => order.merchantId),
    ),
  ]);
  return {
    checkoutId: checkout.publicId,
    state: checkout.state as CheckoutState,
    payableFen: checkout.payableFen,
    priceLines: checkout.priceLines as Checkout['priceLines'],
    createdAt: checkout.createdAt.toISOString(),
    expiresAt: checkout.expiresAt.toISOString(),
    cancelCause: checkout.cancelCause,
    groupId: seats.get(checkout.id)?.groupId ?? null,
    orders: rows.map((order) => {
      const { lines } = parts(order.id);
      return {
        orderId: order.publicId,
        orderNo: order.orderNo,
        merchantName: shops.get(order.merchantId)!.name,
        payableFen: order.payableFen,
        pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
        firstName: lines[0]!.productName,
      };
    }),
  };
}

export async function listCheckouts(ctx: AdminContext, query: z.output<typeof CheckoutQuery>): Promise<Listed<CheckoutRow>> {
  const unsent = ctx.db
    .select({ id: shippingReports.checkoutId })
    .from(shippingReports)
    .where(and(eq(shippingReports.checkoutId, checkouts.id), ne(shippingReports.state, 'sent')));
  const where = and(
    query.number ? inArray(checkouts.id, checkoutsNumbered(ctx, query.number)) : undefined,
    query.state ? eq(checkouts.state, query.state) : undefined,
    query.held === undefined ? undefined : query.held === 'true' ? exists(unsent) : notExists(unsent),
    query.from ? gte(checkouts.createdAt, startOfShanghaiDay(query.from)) : undefined,
    query.until ? lt(checkouts.createdAt, startOfShanghaiDay(addDays(query.until, 1))) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    ctx.db
      .select({ checkout: checkouts, report: shippingReports })
      .from(checkouts)
      .leftJoin(shippingReports, eq(shippingReports.checkoutId, checkouts.id))
      .where(where)
      .orderBy(desc(checkouts.id))
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(checkouts).where(where),
  ]);
  const ids = rows.map(({ checkout }) => checkout.id);
  const [own, payments, names] = await Promise.all([
    ids.length === 0 ? [] : ctx.db.select().from(orders).where(inArray(orders.checkoutId, ids)).orderBy(asc(orders.id)),
    paymentsOf(ctx.db, 'checkout', ids),
    shopperNames(
      ctx.cipher,
      ctx.db,
      rows.map(({ checkout }) => checkout.shopperId),
    ),
  ]);
  const shops = await merchantCards(
    ctx.db,
    own.map((order) => order.merchantId),
  );
  const items = rows.map(({ checkout, report }) => ({
    checkoutId: checkout.publicId,
    state: checkout.state as CheckoutState,
    shopperName: names.get(checkout.shopperId) ?? '邻居',
    payableFen: checkout.payableFen,
    orders: own
      .filter((order) => order.checkoutId === checkout.id)
      .map((order) => ({
        orderId: order.publicId,
        orderNo: order.orderNo,
        merchantName: shops.get(order.merchantId)!.name,
        state: order.state as OrderState,
        payableFen: order.payableFen,
      })),
    createdAt: checkout.createdAt.toISOString(),
    expiresAt: checkout.expiresAt.toISOString(),
    paidAt: iso(checkout.paidAt),
    cancelledAt: iso(checkout.cancelledAt),
    cancelCause: checkout.cancelCause,
    paymentId: payments.get(checkout.id)?.publicId ?? null,
    shippingReport: (report?.state ?? 'none') as CheckoutRow['shippingReport'],
    shippingReportError: report?.lastError ?? null,
  }));
  return pageOf(items, query, total!.count);
}

const checkoutsNumbered = (ctx: AdminContext, number: string) =>
  union(
    ctx.db.select({ id: checkouts.id }).from(checkouts).where(eq(checkouts.publicId, number)),
    ctx.db.select({ id: orders.checkoutId }).from(orders).where(eq(orders.orderNo, number)),
  );
