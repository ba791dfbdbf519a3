import type { OrderState, ShipOrder, ShipOrders, ShippedOrders } from '@lintuan/contracts/orders/schemas';
import { statesBefore } from '@lintuan/kernel/state-table';
import { orderShipped } from '../../events/orders.ts';
import type { ManagerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { AppError, notFound, refuse } from '../../platform/errors/app-error.ts';
import { noteStep } from './note-step.ts';
import { receiveByItself } from './receive-order.ts';
import { reportHandover } from './report-shipping.ts';
import { orderStates, RECEIVED_AFTER_DAYS } from './rules.ts';
import * as orders from './stores/orders.ts';
import { scopeOf } from './whose.ts';

/** Hands the whole order to a carrier. */
export async function shipOrder(ctx: ManagerContext, input: ShipOrder): Promise<number> {
  const id = await orders.idOf(ctx.db, input.orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  await ctx.once((tx) => ship(ctx, tx, id, input));
  return id;
}

/** Each parcel in a transaction of its own, in turn: one that is refused says why and holds up no other. */
export async function shipMany(ctx: ManagerContext, { parcels }: ShipOrders): Promise<ShippedOrders> {
  const items: ShippedOrders['items'] = [];
  for (const parcel of parcels) {
    try {
      const id = await orders.idOf(ctx.db, parcel.orderId, scopeOf(ctx));
      if (id === null) throw notFound('没有这笔订单');
      await ctx.transaction((tx) => ship(ctx, tx, id, parcel));
      items.push({ orderId: parcel.orderId, shipped: true, message: '已发货' });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      items.push({ orderId: parcel.orderId, shipped: false, message: error.message });
    }
  }
  return { items };
}

async function ship(ctx: ManagerContext, tx: Tx, id: number, { carrier, trackingNo }: ShipOrder): Promise<void> {
  const { order, checkout } = (await orders.lock(tx, id))!;
  const now = ctx.now();
  const shipped = await orders.move(tx, id, statesBefore(orderStates, 'ship'), { state: 'shipped', shippedAt: now });
  if (!shipped) {
    const parcel = await orders.shipmentOf(tx.db, id);
    if (order.state === 'shipped' && parcel?.trackingNo === trackingNo && parcel.carrier === carrier) return;
    throw refuse('orders.wrong_state', { message: order.state === 'shipped' ? '订单已发货' : '订单当前状态不能发货' });
  }
  await orders.addShipment(tx, { orderId: id, merchantId: order.merchantId, carrier, trackingNo, createdAt: now, updatedAt: now });
  await orders.shipLines(tx, id);
  await noteStep(ctx, tx, id, {
    event: 'ship',
    fromState: order.state as OrderState,
    toState: 'shipped',
    note: `${carrier} ${trackingNo}`,
  });
  await reportHandover(ctx, tx, checkout);
  await tx.enqueue(receiveByItself, { orderId: id }, { runAt: addDays(now, RECEIVED_AFTER_DAYS), key: `receive:${id}` });
  await tx.publish(orderShipped({ orderId: id, checkoutId: checkout.id, merchantId: order.merchantId, shopperId: order.shopperId }));
  await tx.audit({
    action: 'orders.shipped',
    subject: { kind: 'order', id: order.publicId, name: order.orderNo },
    merchantId: order.merchantId,
    before: { state: order.state },
    after: { state: 'shipped', carrier, trackingNo },
  });
}

/** A mistyped number is put right; the parcel stays the same. */
export async function correctShipment(ctx: ManagerContext, input: ShipOrder): Promise<number> {
  const id = await orders.idOf(ctx.db, input.orderId, scopeOf(ctx));
  if (id === null) throw notFound('没有这笔订单');
  await ctx.transaction(async (tx) => {
    const { order } = (await orders.lock(tx, id))!;
    const before = await orders.shipmentOf(tx.db, id);
    if (!before || order.state !== 'shipped') throw refuse('orders.wrong_state', { message: '订单当前状态不能修改运单' });
    const change = { carrier: input.carrier, trackingNo: input.trackingNo };
    if (before.carrier === change.carrier && before.trackingNo === change.trackingNo) return;
    await orders.correctShipment(tx, id, { ...change, updatedAt: ctx.now() });
    await noteStep(ctx, tx, id, {
      event: 'correct_shipment',
      fromState: 'shipped',
      toState: 'shipped',
      note: `${change.carrier} ${change.trackingNo}`,
    });
    await tx.audit({
      action: 'orders.shipment_corrected',
      subject: { kind: 'order', id: order.publicId, name: order.orderNo },
      merchantId: order.merchantId,
      before: { carrier: before.carrier, trackingNo: before.trackingNo },
      after: change,
    });
  });
  return id;
}

const addDays = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000);
