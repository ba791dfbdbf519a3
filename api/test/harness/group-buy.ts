import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { Checkout } from '@lintuan/contracts/checkout/schemas';
import { adminGroupBuy, customerGroupBuy, publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ActivityForm, ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import type { GroupPage } from '@lintuan/contracts/group-buy/schemas';
import { type Goods, goods } from './goods.ts';
import type { Colleague, Shop } from './people.ts';
import { stayingSignedIn } from './stay-signed-in.ts';
import { type Buyer, pay } from './trade.ts';
import type { World } from './world.ts';

export const activityForm = (world: World, made: Goods, change: Partial<ActivityForm> = {}): ActivityForm => ({
  productId: made.productId,
  skus: made.skus.map((sku) => ({ skuId: sku.skuId, groupFen: 1280, starterFen: null, quota: 30 })),
  size: 3,
  hours: 24,
  startsAt: world.clock.now.toISOString(),
  endsAt: new Date(world.clock.now.getTime() + 7 * 86_400_000).toISOString(),
  perOrderLimit: 2,
  perPersonLimit: 4,
  newcomersOnly: false,
  virtualFill: false,
  ...change,
});

/** A group-buy that runs. */
export async function aGroupBuy(world: World, made: Goods, change: Partial<ActivityForm> = {}): Promise<ManagedActivity> {
  const call = world.as(made.staff.tokens);
  const { activityId } = await call(adminGroupBuy.create, activityForm(world, made, change));
  return call(adminGroupBuy.publish, { activityId });
}

export interface Offer extends ManagedActivity {
  staff: Colleague;
}

/** A group-buy of a product of its own, so that nothing done in another stands in its way. */
export async function anOffer(world: World, shop: Shop, change: Partial<ActivityForm> = {}): Promise<Offer> {
  const made = await goods(world, shop);
  made.staff.tokens = stayingSignedIn(world, made.staff.tokens);
  return { ...(await aGroupBuy(world, made, change)), staff: made.staff };
}

export interface Seat {
  groupId?: string | null;
  skuId?: string;
  quantity?: number;
  consent?: boolean;
  cameBy?: string;
}

/** Orders a seat in a group, or a group of one's own, at what it costs. */
export async function takeSeat(world: World, buyer: Buyer, activity: ManagedActivity, seat: Seat = {}): Promise<Checkout> {
  const { groupId = null, skuId = activity.skus[0]!.skuId, quantity = 1, consent = false, cameBy } = seat;
  const lines = [{ skuId, quantity }];
  const group = { activityId: activity.activityId, groupId };
  const call = world.as(buyer.tokens);
  const { ready, payableFen: asked } = await call(customerCheckout.quote, { lines, group });
  // Whoever was told that it cannot be had may have been told so a moment too early.
  const payableFen = ready ? asked : activity.skus.find((sku) => sku.skuId === skuId)!.groupFen * quantity;
  return call(customerCheckout.place, {
    lines,
    fromCart: false,
    addressId: buyer.addressId,
    payableFen,
    group: { ...group, consent, ...(cameBy ? { cameBy } : {}) },
  });
}

/** Takes a seat and pays for it to the end; answers the group it is in. */
export async function sit(
  world: World,
  buyer: Buyer,
  activity: ManagedActivity,
  seat: Seat = {},
): Promise<{ groupId: string; checkout: Checkout }> {
  const checkout = await takeSeat(world, buyer, activity, seat);
  await pay(world, buyer, checkout.checkoutId);
  return { groupId: checkout.groupId!, checkout };
}

export const readGroup = (world: World, groupId: string): Promise<GroupPage> => world.as()(publicGroupBuy.group, { groupId });

export const standing = (world: World, buyer: Buyer, activity: ManagedActivity, groupId?: string) =>
  world.as(buyer.tokens)(customerGroupBuy.standing, { activityId: activity.activityId, ...(groupId ? { groupId } : {}) });
