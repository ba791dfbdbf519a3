import type { DemoProduct } from '../catalogue/types.ts';
import { after, DAY, HOUR, MINUTE, within } from './calendar.ts';
import type { Dice } from './dice.ts';
import { demoGroups, demoOffers, type PlannedGroup, type PlannedOffer } from './group-offers.ts';
import type { TradeStep } from './types.ts';
import { parcelOf } from './words.ts';

const LOOKS_A_DAY = 4;

/** The offers, the groups of neighbours on them, and what was sent to those that formed; `basket` numbers what they buy. */
export function planGroups(products: readonly DemoProduct[], until: Date, basket: number, dice: Dice): TradeStep[] {
  const known = new Map(products.map((product) => [product.key, product]));
  const offers = demoOffers.flatMap((offer) => [...offered(offer, known.get(offer.product)!, until), ...looks(offer, until)]);
  let next = basket;
  const groups = demoGroups.flatMap((group, place) => {
    const steps = gathered(group, `group ${place}`, known.get(group.product)!, next, until, dice);
    next += group.members.length;
    return steps;
  });
  return [...offers, ...groups].filter((step) => step.at < until);
}

/** Written an hour before it runs, with goods taken in for it; what lies ahead was written yesterday. */
function offered(offer: PlannedOffer, { key: product, merchant, skus }: DemoProduct, until: Date): TradeStep[] {
  const at = after(until, Math.min(offer.from * DAY, -DAY) - HOUR);
  const tens = (fen: number) => Math.floor(fen / 10) * 10;
  const priced = skus.map(({ priceFen }, sku) => ({
    sku,
    groupFen: tens(priceFen * offer.share),
    starterFen: offer.starterShare === null ? null : tens(priceFen * offer.starterShare),
    quota: offer.quota,
  }));
  const { size, hours, perOrderLimit, perPersonLimit, newcomersOnly, virtualFill, published } = offer;
  return [
    ...priced.map(({ sku, quota }): TradeStep => ({ kind: 'restock', at: after(at, -MINUTE), product, sku, quantity: quota })),
    {
      kind: 'offer',
      at,
      merchant,
      product,
      skus: priced,
      startsAt: after(until, offer.from * DAY),
      endsAt: after(until, offer.until * DAY),
      ...{ size, hours, perOrderLimit, perPersonLimit, newcomersOnly, virtualFill, published },
    },
  ];
}

function looks({ product, from, until: ends }: PlannedOffer, until: Date): TradeStep[] {
  const days = Array.from({ length: Math.max(0, Math.min(ends, 0) - from) }, (_, day) => from + day);
  return days.map((day): TradeStep => ({ kind: 'look', at: after(until, day * DAY + 9 * HOUR), product, times: LOOKS_A_DAY + (day % 3) }));
}

function gathered(group: PlannedGroup, key: string, product: DemoProduct, basket: number, until: Date, dice: Dice): TradeStep[] {
  const started = after(until, -group.startedAgo * HOUR);
  const steps = group.members.flatMap(([shopper, minutes, invitedBy = null], place): TradeStep[] => {
    const at = after(started, minutes * MINUTE);
    const own = { basket: basket + place, shopper };
    return [
      { kind: 'seat', at, ...own, product: product.key, sku: 0, quantity: 1, group: key, invitedBy },
      { kind: 'begin_to_pay', at: after(at, 20_000), ...own, method: 'h5' },
      { kind: 'pay', at: after(at, 45_000), basket: own.basket },
    ];
  });
  if (!group.sent) return steps;
  const sent = within(after(started, DAY), 1, 10, 17, dice);
  const parcels = group.members.map(
    (_, place): TradeStep => ({
      kind: 'ship',
      at: after(sent, place * MINUTE),
      basket: basket + place,
      merchant: product.merchant,
      ...parcelOf(product.merchant, dice),
    }),
  );
  return [...steps, ...parcels];
}
