import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { customerOrders } from '@lintuan/contracts/orders/endpoints';
import { type Seat, sit } from '../harness/group-buy.ts';
import { aShop, type Shop } from '../harness/people.ts';
import { stayingSignedIn } from '../harness/stay-signed-in.ts';
import { aBuyer, type Buyer, readOrder } from '../harness/trade.ts';
import { openWorld, type World } from '../harness/world.ts';

/** A world with a shop and four who buy there. */
export async function openMarket(): Promise<{ world: World; shop: Shop; buyers: Buyer[] }> {
  const world = await openWorld();
  const shop = await aShop(world);
  shop.tokens = stayingSignedIn(world, shop.tokens);
  return { world, shop, buyers: [await aBuyer(world), await aBuyer(world), await aBuyer(world), await aBuyer(world)] };
}

interface Bought {
  orders: { orderId: string }[];
}

export async function stateOf(world: World, buyer: Buyer, { orders }: Bought) {
  const order = await readOrder(world, buyer, orders[0]!.orderId);
  return { state: order.state, cause: order.cancelCause, refunds: order.refunds.map((refund) => [refund.cause, refund.state]) };
}

export const leave = (world: World, buyer: Buyer, { orders }: Bought) =>
  world.as(buyer.tokens)(customerOrders.cancel, { orderId: orders[0]!.orderId, reason: '不想要了' });

export const join = (world: World, activity: ManagedActivity, buyer: Buyer, groupId: string, seat: Seat = {}) =>
  sit(world, buyer, activity, { groupId, ...seat });
