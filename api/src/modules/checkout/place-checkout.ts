import type { Checkout, PlaceCheckout, Quote, PlaceCheckout as Schema } from '@lintuan/contracts/checkout/schemas';
import type { FieldError } from '@lintuan/contracts/wire/envelope';
import type { z } from 'zod';
import type { CustomerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse, refuseField } from '../../platform/errors/app-error.ts';
import { removeFromCart } from '../cart/index.ts';
import { type DeliveryAddress, findAddress } from '../delivery/index.ts';
import { type OrderDraft, type PlacedCheckout, placeOrders } from '../orders/index.ts';
import { quote } from './quote.ts';
import { basketOf, type ReadBasket, readBasket } from './read-basket.ts';
import { deliveryFen, goodsFen, type Priced, payableFen } from './rules/basket.ts';
import { payableOf, price } from './rules/price.ts';

const MOST_FEN = 1_000_000_000;

type Input = z.output<typeof Schema>;

/** What the shopper was shown does not hold any more: nothing was written, and they are shown anew. */
class Outdated extends Error {
  readonly what: 'lines' | 'price';
  constructor(what: 'lines' | 'price') {
    super(what);
    this.what = what;
  }
}

/** Turns what the shopper agreed to into orders and one sum to pay, or refuses the whole with the new quote. */
export async function placeCheckout(ctx: CustomerContext, input: Input): Promise<Checkout> {
  // Read before the transaction: nothing that waits for a connection may hold another one.
  const [receiver, basket] = await Promise.all([findAddress(ctx, ctx.db, input.addressId), readBasket(ctx, input.lines)]);
  try {
    return await ctx.once((tx) => place(ctx, tx, input, receiver, basket));
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
    const fresh = await quote(ctx, input.lines);
    if (error.what === 'price') throw refuse('checkout.price_changed', { data: fresh });
    throw refuse('checkout.lines_changed', { data: fresh, details: faults(input, fresh) });
  }
}

async function place(ctx: CustomerContext, tx: Tx, input: Input, receiver: DeliveryAddress | null, basket: ReadBasket): Promise<Checkout> {
  if (!receiver) throw refuseField('checkout.no_address', 'addressId', '请重新选择收货地址');
  if (basket.lines.some((line) => line.problem !== null)) throw new Outdated('lines');
  const priced = price(basketOf(basket));
  if (payableOf(priced) > MOST_FEN) throw refuse('checkout.amount_too_large');
  if (payableOf(priced) !== input.payableFen) throw new Outdated('price');

  if (input.fromCart) {
    // Lines that left the cart meanwhile were bought or thought better of on another device.
    const removed = await removeFromCart(
      tx,
      ctx.actor.id,
      basket.lines.map((line) => line.sku!.id),
    );
    if (removed < basket.lines.length) throw refuse('checkout.lines_changed', { message: '购物车有变化，请返回购物车确认' });
  }
  const { name, phone, region, detail } = receiver;
  const placed = await placeOrders(ctx, tx, draftOf(basket, priced, { name, phone, region, detail }, input.notes));
  if (!placed) throw new Outdated('lines');
  return present(ctx, placed, basket);
}

function draftOf(basket: ReadBasket, priced: Priced, receiver: OrderDraft['receiver'], notes: Input['notes']): OrderDraft {
  const skus = new Map(basket.lines.map(({ sku }) => [sku!.id, sku!]));
  return {
    deliveryMethod: 'express',
    receiver,
    priceLines: priced.priceLines,
    orders: priced.shops.map((shop) => ({
      merchantId: shop.merchantId,
      goodsFen: goodsFen(shop),
      deliveryFen: deliveryFen(shop),
      payableFen: payableFen(shop),
      note: notes.find((one) => one.merchantId === basket.shops.get(shop.merchantId)!.publicId)?.note ?? '',
      delivery: shop.delivery,
      lines: shop.lines.map(({ skuId, unitFen, quantity, parts }) => {
        const { publicId, productId, productName, specs, code, pictureFile } = skus.get(skuId)!;
        return { skuId, skuPublicId: publicId, productId, productName, specs, code, pictureFile, unitFen, quantity, parts };
      }),
    })),
  };
}

const present = (ctx: CustomerContext, placed: PlacedCheckout, basket: ReadBasket): Checkout => ({
  checkoutId: placed.publicId,
  state: 'pending_payment',
  payableFen: placed.payableFen,
  priceLines: placed.priceLines,
  createdAt: ctx.now().toISOString(),
  expiresAt: placed.expiresAt.toISOString(),
  cancelCause: null,
  orders: placed.orders.map((order) => ({
    orderId: order.publicId,
    orderNo: order.orderNo,
    merchantName: basket.shops.get(order.merchantId)!.name,
    payableFen: order.payableFen,
    pieces: order.lines.reduce((sum, line) => sum + line.quantity, 0),
    firstName: order.lines[0]!.productName,
  })),
});

const words = { short: '库存不足', sold_out: '已售罄', off_shelf: '已下架', shop_closed: '店铺暂停营业', gone: '已不存在' } as const;

/** Names each line of the request that is at fault, and what is wrong with it. */
function faults(input: PlaceCheckout, fresh: Quote): FieldError[] {
  const lines = [...fresh.shops.flatMap((shop) => shop.lines), ...fresh.invalid];
  return input.lines.flatMap(({ skuId }, index) => {
    const line = lines.find((one) => one.skuId === skuId);
    if (!line?.problem) return [];
    const said = line.problem === 'short' ? `只剩 ${line.available} 件` : words[line.problem];
    return [{ field: `lines.${index}.quantity`, message: `${line.productName}${said}` }];
  });
}
