import { deliveryFen, goodsForDelivery, type PricedShop, type Step } from './basket.ts';

/** Each merchant's fee for a parcel, unless the goods reach what makes it free. */
export const addDeliveryFee: Step = (sofar) => {
  const shops = sofar.shops.map((shop) => ({ ...shop, delivery: feeOf(shop) }));
  const amountFen = shops.reduce((sum, shop) => sum + deliveryFen(shop), 0);
  return { shops, priceLines: [...sofar.priceLines, { step: 'delivery', label: '运费', amountFen }] };
};

function feeOf(shop: PricedShop): PricedShop['delivery'] {
  const { baseFen, freeAboveFen } = shop.fee;
  const free = shop.lines.length === 0 || (freeAboveFen !== null && goodsForDelivery(shop) >= freeAboveFen);
  return free || baseFen === 0 ? [] : [{ kind: 'cash', funder: 'shopper', amountFen: baseFen }];
}
