// A basket is priced step by step; each step may only move sums it can account for, line by line.

/** Who bears a part of a line, or of the delivery fee: cash from the shopper, the rest from offers. */
export interface Part {
  kind: 'cash' | 'group_price' | 'member_price' | 'spend_and_save' | 'coupon' | 'points' | 'delivery_coupon';
  funder: 'shopper' | 'merchant' | 'platform';
  amountFen: number;
}

export interface BasketLine {
  skuId: number;
  unitFen: number;
  /** What it costs in a group; null when it is bought alone. */
  groupFen?: number | null;
  quantity: number;
}
export interface Fee {
  baseFen: number;
  freeAboveFen: number | null;
}
export interface Basket {
  shops: { merchantId: number; fee: Fee; lines: BasketLine[] }[];
}

export interface PricedLine extends BasketLine {
  parts: Part[];
}
export interface PricedShop {
  merchantId: number;
  fee: Fee;
  lines: PricedLine[];
  delivery: Part[];
}
export interface PriceLine {
  step: 'goods' | 'group' | 'delivery';
  label: string;
  amountFen: number;
}
export interface Priced {
  shops: PricedShop[];
  priceLines: PriceLine[];
}

/** Takes what stands so far to what stands after one rule of the price. */
export type Step = (sofar: Priced) => Priced;

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.amountFen, 0);
const cashOf = (parts: readonly Part[]): number => sumOf(parts.filter((part) => part.kind === 'cash'));

/** Goods after everything that took off their price, before points: what free delivery looks at. */
export const goodsForDelivery = (shop: PricedShop): number =>
  sumOf(shop.lines.flatMap((line) => line.parts.filter((part) => part.kind === 'cash' || part.kind === 'points')));

export const goodsFen = (shop: PricedShop): number => sumOf(shop.lines.flatMap((line) => line.parts));
export const deliveryFen = (shop: PricedShop): number => sumOf(shop.delivery);
export const payableFen = (shop: PricedShop): number => cashOf([...shop.lines.flatMap((line) => line.parts), ...shop.delivery]);
