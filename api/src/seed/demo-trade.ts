import { Carrier } from '@lintuan/contracts/orders/schemas';
import { demoShoppers } from '@lintuan/db/seed/demo/trade/shoppers';
import type { StepOf, TradeStep } from '@lintuan/db/seed/demo/trade/types';
import { addLines } from '../modules/cart/index.ts';
import { askQuote, payCheckout, placeCheckout } from '../modules/checkout/index.ts';
import { countView, createActivity, keepShare, publishActivity } from '../modules/group-buy/index.ts';
import { cancelOrder, cancelOwnCheckout, confirmReceipt, prepareOrder, shipOrder } from '../modules/orders/index.ts';
import { adjustStock } from '../modules/stock/index.ts';
import { createContext } from '../platform/house.ts';
import type { DemoSkus } from './demo-catalogue.ts';
import type { Seller } from './demo-sellers.ts';
import { type JoinedShopper, joinShopper } from './demo-shoppers.ts';
import type { Stage } from './stage.ts';

/** What the month is played with: the goods, the shops' people, and the faces of those who come. */
export interface Cast {
  skus: DemoSkus;
  sellers: ReadonlyMap<string, Seller>;
  /** Drawn avatars by their name. */
  faces: ReadonlyMap<string, Buffer>;
}

interface Bought {
  checkoutId: string;
  outTradeNo: string;
  /** Order ids by the key of their merchant. */
  orders: ReadonlyMap<string, string>;
}

/** Plays a planned month, step by step, by the use cases that shoppers and merchants use. */
export async function playTrade(stage: Stage, steps: readonly TradeStep[], cast: Cast): Promise<void> {
  const show = openShow(stage, cast);
  for (const step of steps) {
    await stage.moveTo(step.at);
    // Each act takes the steps of its own kind.
    await (show[step.kind] as (step: TradeStep) => Promise<unknown>)(step);
  }
}

type Show = { [Kind in TradeStep['kind']]: (step: StepOf<Kind>) => Promise<unknown> };

function openShow(stage: Stage, { skus, sellers, faces }: Cast): Show {
  const shoppers = new Map<number, JoinedShopper>();
  const baskets = new Map<number, Bought>();
  /** Public ids: of offers by their product, of groups by their key. */
  const offers = new Map<string, string>();
  const groups = new Map<string, string>();
  const passer = createContext(stage.house, { kind: 'guest', name: '访客' }, { requestId: 'seed-look', ip: null, userAgent: '' });
  const { cashier } = stage;
  const skuOf = ({ product, sku }: { product: string; sku: number }) => skus.get(`${product} ${sku}`)!.skuId;
  const shopper = (place: number) => shoppers.get(place)!.ctx;
  const orderOf = ({ basket, merchant }: { basket: number; merchant: string }) => baskets.get(basket)!.orders.get(merchant)!;
  const seller = (key: string) => sellers.get(key)!.ctx;
  const keyOf = (name: string) => [...sellers].find(([, one]) => one.name === name)![0];

  return {
    restock: ({ product, sku, quantity }) => {
      const { skuId, merchant } = skus.get(`${product} ${sku}`)!;
      return adjustStock(seller(merchant), { skuId, kind: 'receive', quantity, reason: '补货入库' });
    },
    join: async (step) => {
      const who = demoShoppers[step.shopper]!;
      const face = who.avatar === null ? null : faces.get(`avatar:${who.avatar}`)!;
      shoppers.set(step.shopper, await joinShopper(stage, who, face));
    },
    place: async (step) => {
      const { ctx, addressId } = shoppers.get(step.shopper)!;
      const lines = step.lines.map((line) => ({ skuId: skuOf(line), quantity: line.quantity }));
      const { payableFen } = await askQuote(ctx, { lines });
      const notes = step.notes.map(({ merchant, note }) => ({ merchantId: sellers.get(merchant)!.merchantId, note }));
      const checkout = await placeCheckout(ctx, { lines, fromCart: false, addressId, notes, payableFen });
      const orders = new Map(checkout.orders.map((order) => [keyOf(order.merchantName), order.orderId]));
      baskets.set(step.basket, { checkoutId: checkout.checkoutId, outTradeNo: '', orders });
    },
    offer: async ({ merchant, product, skus: offered, startsAt, endsAt, published, ...settings }) => {
      const { kind: _, at: __, ...form } = settings;
      const priced = offered.map(({ sku, ...price }) => ({ skuId: skuOf({ product, sku }), ...price }));
      const { productId } = skus.get(`${product} 0`)!;
      const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
      const { activityId } = await createActivity(seller(merchant), { productId, skus: priced, ...form, ...times });
      offers.set(product, activityId);
      if (published) await publishActivity(seller(merchant), { activityId });
    },
    look: async ({ product, times }) => {
      for (let turn = 0; turn < times; turn += 1) await countView(passer, { activityId: offers.get(product)! });
    },
    seat: async (step) => {
      const { ctx, addressId } = shoppers.get(step.shopper)!;
      const lines = [{ skuId: skuOf(step), quantity: step.quantity }];
      const groupId = groups.get(step.group) ?? null;
      const link = step.invitedBy === null ? null : await keepShare(shopper(step.invitedBy), { groupId: groupId! });
      const group = { activityId: offers.get(step.product)!, groupId, ...(link && { cameBy: link.token }) };
      const { payableFen } = await askQuote(ctx, { lines, group });
      const wanted = { lines, fromCart: false, addressId, notes: [], payableFen, group: { ...group, consent: true } };
      const checkout = await placeCheckout(ctx, wanted);
      groups.set(step.group, checkout.groupId!);
      const orders = new Map(checkout.orders.map((order) => [keyOf(order.merchantName), order.orderId]));
      baskets.set(step.basket, { checkoutId: checkout.checkoutId, outTradeNo: '', orders });
    },
    begin_to_pay: async (step) => {
      const bought = baskets.get(step.basket)!;
      await payCheckout(shopper(step.shopper), { checkoutId: bought.checkoutId, method: step.method });
      bought.outTradeNo = cashier.lastNumber();
    },
    pay: async (step) => cashier.pay(baskets.get(step.basket)!.outTradeNo),
    give_up: (step) => cancelOwnCheckout(shopper(step.shopper), { checkoutId: baskets.get(step.basket)!.checkoutId, reason: step.reason }),
    cancel: (step) => {
      if (step.refundFails) cashier.obstruct(baskets.get(step.basket)!.outTradeNo);
      const ctx = step.by === 'shopper' ? shopper(step.shopper) : seller(step.merchant);
      return cancelOrder(ctx, { orderId: orderOf(step), reason: step.reason });
    },
    prepare: (step) => prepareOrder(seller(step.merchant), { orderId: orderOf(step) }),
    ship: (step) =>
      shipOrder(seller(step.merchant), { orderId: orderOf(step), carrier: Carrier.parse(step.carrier), trackingNo: step.trackingNo }),
    confirm: (step) => confirmReceipt(shopper(step.shopper), { orderId: orderOf(step) }),
    stray_payment: (step) => cashier.takeStray(step.outTradeNo, step.amountFen),
    fill_cart: (step) => {
      const ctx = shopper(step.shopper);
      return ctx.transaction((tx) => addLines(ctx, tx, [{ skuId: skuOf(step), quantity: step.quantity }]));
    },
  };
}
