import { adminOrders, customerOrders, merchantOrders } from '@lintuan/contracts/orders/endpoints';
import * as expected from '../expect.ts';
import { aCheckout, anOrder, ask, buyerOf, type Run } from '../run.ts';
import type { Step } from '../steps.ts';

type Of<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

const shopOf = (run: Run, merchantId: number) => run.stage.as(run.stage.shops.find((shop) => shop.id === merchantId)!.tokens);

export async function cancelOrder(run: Run, { pick, by }: Of<'cancel_order'>): Promise<void> {
  const found = pick % 3 === 0 ? unpaid(run, pick) : anOrder(run, pick);
  if (!found) return;
  const { order, checkout } = found;
  const input = { orderId: order.orderId, reason: '不要了' };
  const asking = {
    shopper: () => buyerOf(run, checkout).call(customerOrders.cancel, input),
    merchant: () => shopOf(run, order.merchantId)(merchantOrders.cancel, input),
    staff: () => run.stage.as(run.stage.staff)(adminOrders.cancel, input),
  }[by];
  await ask<unknown>(run, asking(), expected.cancellingOrder(run, checkout, order, by));
}

function unpaid(run: Run, pick: number) {
  const checkout = aCheckout(run, pick);
  return checkout && { checkout, order: checkout.orders[0]! };
}

export async function prepare(run: Run, { pick }: Of<'prepare'>): Promise<void> {
  const found = anOrder(run, pick);
  if (!found) return;
  const { order } = found;
  await ask(run, shopOf(run, order.merchantId)(merchantOrders.prepare, { orderId: order.orderId }), expected.preparing(order));
}

export async function ship(run: Run, { pick }: Of<'ship'>): Promise<void> {
  const found = anOrder(run, pick);
  if (!found) return;
  const { orderId, merchantId } = found.order;
  run.parcels += 1;
  const parcel = { orderId, carrier: 'SF' as const, trackingNo: `SF${String(run.parcels).padStart(10, '0')}` };
  await ask(run, shopOf(run, merchantId)(merchantOrders.ship, parcel), expected.shipping(found.order));
}

export async function confirm(run: Run, { pick }: Of<'confirm'>): Promise<void> {
  const found = anOrder(run, pick);
  if (!found) return;
  const asking = buyerOf(run, found.checkout).call(customerOrders.confirm, { orderId: found.order.orderId });
  await ask(run, asking, expected.confirming(found.order));
}
