import type { PriceLine } from '@lintuan/contracts/checkout/schemas';
import type { Receiver } from '@lintuan/contracts/orders/schemas';
import { orderNumber } from '@lintuan/kernel/order-number';
import { shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { checkoutPlaced } from '../../events/orders.ts';
import type { CustomerContext } from '../../platform/context.ts';
import { brokenConstraint } from '../../platform/db/sql-errors.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { BadLuck } from '../../platform/errors/bad-luck.ts';
import { openPayment } from '../payments/index.ts';
import { lockStock, passStock } from '../stock/index.ts';
import { expireCheckout, expiryKey } from './expire-checkout.ts';
import { type SealedReceiver, sealReceiver } from './receiver.ts';
import * as placing from './stores/placing.ts';

interface AllocatedPart {
  kind: string;
  funder: string;
  amountFen: number;
}

export interface OrderedLine {
  skuId: number;
  skuPublicId: string;
  productId: string;
  productName: string;
  specs: string[];
  code: string;
  pictureFile: string | null;
  unitFen: number;
  quantity: number;
  parts: AllocatedPart[];
}

/** A seat in a group that was taken for it, with the goods the seat holds. */
export interface HeldSeat {
  seatId: number;
  /** The number the checkout is to have. */
  checkoutId: number;
  payBy: Date;
}

/** What checkout has priced and the shopper agreed to. */
export interface OrderDraft {
  /** Null for what is bought alone. */
  seat: HeldSeat | null;
  deliveryMethod: 'express';
  receiver: Receiver;
  priceLines: PriceLine[];
  orders: {
    merchantId: number;
    goodsFen: number;
    deliveryFen: number;
    payableFen: number;
    note: string;
    lines: OrderedLine[];
    delivery: AllocatedPart[];
  }[];
}

export interface PlacedCheckout extends Omit<OrderDraft, 'receiver' | 'orders' | 'seat'> {
  kind: 'ordinary' | 'group';
  id: number;
  publicId: string;
  shopperId: number;
  goodsFen: number;
  deliveryFen: number;
  payableFen: number;
  expiresAt: Date;
  receiver: SealedReceiver;
  orders: (Omit<OrderDraft['orders'][number], 'lines'> & {
    publicId: string;
    orderNo: string;
    lines: (OrderedLine & { warehouseId: number })[];
  })[];
}

const PAYMENT_MINUTES = 30;

/** Holds the stock and writes checkout, orders and what is owed; null when anything is short, and the caller rolls back. */
export async function placeOrders(ctx: CustomerContext, tx: Tx, draft: OrderDraft): Promise<PlacedCheckout | null> {
  const lines = draft.orders.flatMap((order) => order.lines);
  const locked = draft.seat
    ? await takeOver(ctx, tx, draft.seat, lines)
    : await lockStock(ctx, tx, { kind: 'checkout', idFrom: placing.CHECKOUT_IDS }, lines);
  if (!locked) return null;

  const id = locked.subjectId;
  const placed = number(ctx, id, draft, locked.warehouses);
  const owed = {
    purpose: 'checkout',
    subjectId: id,
    subjectPublicId: placed.publicId,
    payerId: ctx.actor.id,
    amountFen: placed.payableFen,
    description: describe(lines),
    expiresAt: placed.expiresAt,
  };
  await Promise.all([placing.insertCheckout(tx, placed, ctx.actor, ctx.now()), openPayment(ctx, tx, owed)]).catch((error: unknown) => {
    throw brokenConstraint(error) === 'orders_order_no' ? new BadLuck('an order number was drawn before', { cause: error }) : error;
  });
  await tx.enqueue(expireCheckout, { checkoutId: id }, { runAt: placed.expiresAt, key: expiryKey(id) });
  await tx.publish(checkoutPlaced({ checkoutId: id, shopperId: ctx.actor.id }));
  return placed;
}

/** The goods of a seat are locked already; from now on they are locked in the name of the checkout. */
async function takeOver(ctx: CustomerContext, tx: Tx, seat: HeldSeat, lines: readonly OrderedLine[]) {
  const [line] = lines;
  const holders = { from: { kind: 'group_seat', id: seat.seatId }, to: { kind: 'checkout', id: seat.checkoutId } } as const;
  const warehouseId = await passStock(ctx, tx, line!, holders);
  return { subjectId: seat.checkoutId, warehouses: new Map([[line!.skuId, warehouseId]]) };
}

function number(ctx: CustomerContext, id: number, { seat, ...draft }: OrderDraft, warehouses: ReadonlyMap<number, number>): PlacedCheckout {
  const now = ctx.now();
  const sum = (pick: (order: OrderDraft['orders'][number]) => number) => draft.orders.reduce((total, order) => total + pick(order), 0);
  return {
    ...draft,
    kind: seat ? 'group' : 'ordinary',
    id,
    publicId: ctx.newId(),
    shopperId: ctx.actor.id,
    goodsFen: sum((order) => order.goodsFen),
    deliveryFen: sum((order) => order.deliveryFen),
    payableFen: sum((order) => order.payableFen),
    expiresAt: seat?.payBy ?? new Date(now.getTime() + PAYMENT_MINUTES * 60_000),
    receiver: sealReceiver(ctx.cipher, draft.receiver),
    orders: draft.orders.map((order) => ({
      ...order,
      publicId: ctx.newId(),
      orderNo: orderNumber(shanghaiDay(now), (size) => ctx.random(size)),
      lines: order.lines.map((line) => ({ ...line, warehouseId: warehouses.get(line.skuId)! })),
    })),
  };
}

const MOST_DESCRIBED = 30;

function describe(lines: readonly OrderedLine[]): string {
  const name = lines[0]!.productName.slice(0, MOST_DESCRIBED);
  return lines.length === 1 ? name : `${name} 等 ${lines.length} 种商品`;
}
