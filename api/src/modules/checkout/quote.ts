import type { AskQuote, Quote, QuoteLine, QuoteShop } from '@lintuan/contracts/checkout/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { isInvalid, missingForFreeDelivery } from '../cart/index.ts';
import { availableOf } from '../stock/index.ts';
import { groupPrices, leftOf, quoteGroup, requireOffer } from './in-group.ts';
import { basketOf, type ReadLine, readBasket, type Wanted } from './read-basket.ts';
import { deliveryFen, goodsFen, type PricedShop, payableFen } from './rules/basket.ts';
import { payableOf, price } from './rules/price.ts';

export const askQuote = (ctx: CustomerContext, { lines, group }: AskQuote): Promise<Quote> => quote(ctx, lines, group);

/** What it would cost now, with every line that cannot be bought as asked told in its place. */
export async function quote(ctx: CustomerContext, wanted: readonly Wanted[], asked?: AskQuote['group']): Promise<Quote> {
  const offer = asked ? await requireOffer(ctx, wanted, asked) : null;
  const [read, group] = await Promise.all([
    offer ? readBasket(ctx, wanted, leftOf(offer), groupPrices(offer)) : readBasket(ctx, wanted, availableOf),
    offer ? quoteGroup(ctx, offer, wanted) : null,
  ]);
  const priced = price(basketOf(read));
  const byShop = new Map(priced.shops.map((shop) => [shop.merchantId, shop]));
  const shown = read.lines.filter((line) => !isInvalid(line.problem));
  const sum = (pick: (shop: PricedShop) => number) => priced.shops.reduce((total, shop) => total + pick(shop), 0);
  const present = (line: ReadLine) => presentLine(line, read.available);
  return {
    shops: [...Map.groupBy(shown, (line) => line.sku!.merchantId)].map(([merchantId, lines]): QuoteShop => {
      const { publicId, name, fee } = read.shops.get(merchantId)!;
      const shop = byShop.get(merchantId);
      const goods = shop ? goodsFen(shop) : 0;
      return {
        merchantId: publicId,
        name,
        goodsFen: goods,
        deliveryFen: shop ? deliveryFen(shop) : 0,
        payableFen: shop ? payableFen(shop) : 0,
        freeDeliveryAboveFen: missingForFreeDelivery(fee, goods),
        lines: lines.map(present),
      };
    }),
    invalid: read.lines.filter((line) => isInvalid(line.problem)).map(present),
    priceLines: priced.priceLines,
    goodsFen: sum(goodsFen),
    deliveryFen: sum(deliveryFen),
    payableFen: payableOf(priced),
    group,
    ready: read.lines.every((line) => line.problem === null) && !group?.problem,
  };
}

const MOST_SHOWN = 999;

function presentLine({ skuId, quantity, sku, problem }: ReadLine, available: ReadonlyMap<number, number>): QuoteLine {
  const unitFen = sku?.unitFen ?? 0;
  return {
    skuId,
    productId: sku && sku.refusal !== 'gone' ? sku.productId : null,
    productName: sku?.productName ?? '商品已不存在',
    specs: sku?.specs ?? [],
    pictureUrl: sku?.pictureUrl ?? null,
    unitFen,
    quantity,
    amountFen: unitFen * quantity,
    available: Math.min(Math.max(available.get(sku?.id ?? 0) ?? 0, 0), MOST_SHOWN),
    problem,
  };
}
