import type { Checkout, PlaceCheckout, Quote, PlaceCheckout as Schema } from '@lintuan/contracts/checkout/schemas';
import type { FieldError } from '@lintuan/contracts/wire/envelope';
import type { z } from 'zod';
import type { CustomerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse, refuseField } from '../../platform/errors/app-error.ts';
import { removeFromCart } from '../cart/index.ts';
import { type DeliveryAddress, findAddress } from '../delivery/index.ts';
import { findShare, knownOffer, looksFull, noteFirstTouch, type Offer, refuseSeat, satIn, takeSeat } from '../group-buy/index.ts';
import { type OrderDraft, type PlacedCheckout, placeOrders } from '../orders/index.ts';
import { groupPrices, requireOffer } from './in-group.ts';
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
  const group = input.group ? await readGroup(ctx, input.lines, input.group) : null;
  const [receiver, basket] = await Promise.all([
    findAddress(ctx, ctx.db, input.addressId),
    readBasket(ctx, input.lines, undefined, group && groupPrices(group.offer)),
  ]);
  try {
    return await ctx.once((tx) => place(ctx, tx, input, { receiver, basket, group }));
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
    const fresh = await quote(ctx, input.lines, input.group);
    if (error.what === 'price') throw refuse('checkout.price_changed', { data: fresh });
    throw refuse('checkout.lines_changed', { data: fresh, details: faults(input, fresh) });
  }
}

interface Known {
  receiver: DeliveryAddress | null;
  basket: ReadBasket;
  group: { offer: Offer; shareId: number | null } | null;
}

/**
 * A group that is full is told so at once, for a rush on the last seat should not begin transactions. Not to those who
 * sat down in it: they may be asking again for an answer that was lost.
 */
async function readGroup(ctx: CustomerContext, lines: Input['lines'], asked: NonNullable<Input['group']>): Promise<Known['group']> {
  const [offer, share] = await Promise.all([
    requireOffer(ctx, lines, asked, knownOffer),
    asked.cameBy ? findShare(ctx.db, asked.cameBy) : null,
  ]);
  if (asked.groupId !== null && looksFull(offer) && !(await satIn(ctx, asked.groupId))) throw refuseSeat('full');
  return { offer, shareId: share && share.sharerId !== ctx.actor.id ? share.id : null };
}

async function place(ctx: CustomerContext, tx: Tx, input: Input, { receiver, basket, group }: Known): Promise<Checkout> {
  if (!receiver) throw refuseField('checkout.no_address', 'addressId', '请重新选择收货地址');
  if (basket.lines.some((line) => line.problem !== null)) throw new Outdated('lines');
  const priced = price(basketOf(basket));
  if (payableOf(priced) > MOST_FEN) throw refuse('checkout.amount_too_large');
  if (payableOf(priced) !== input.payableFen) throw new Outdated('price');

  if (group && input.fromCart) throw refuseField('request.invalid', 'fromCart', '拼团不从购物车下单');
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
  const seat = group ? await takeSeatFor(ctx, tx, input, group) : null;
  const placed = await placeOrders(ctx, tx, { ...draftOf(basket, priced, { name, phone, region, detail }, input.notes), seat });
  if (!placed) throw new Outdated('lines');
  return present(ctx, placed, basket, seat?.groupPublicId ?? null);
}

async function takeSeatFor(ctx: CustomerContext, tx: Tx, input: Input, { offer, shareId }: NonNullable<Known['group']>) {
  const [line] = input.lines;
  const seat = { offer, sku: line!.skuId, quantity: line!.quantity, consent: input.group!.consent, shareId };
  const taken = await takeSeat(ctx, tx, seat);
  if (shareId !== null) await noteFirstTouch(tx, ctx.actor.id, shareId);
  return taken;
}

function draftOf(basket: ReadBasket, priced: Priced, receiver: OrderDraft['receiver'], notes: Input['notes']): Omit<OrderDraft, 'seat'> {
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

const present = (ctx: CustomerContext, placed: PlacedCheckout, basket: ReadBasket, groupId: string | null): Checkout => ({
  checkoutId: placed.publicId,
  state: 'pending_payment',
  payableFen: placed.payableFen,
  priceLines: placed.priceLines,
  createdAt: ctx.now().toISOString(),
  expiresAt: placed.expiresAt.toISOString(),
  cancelCause: null,
  groupId,
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
