import { describe, expect, it } from 'vitest';
import { demoProducts } from '../catalogue/index.ts';
import { planTrade } from './plan.ts';
import type { PlannedLine, TradeStep } from './types.ts';

const UNTIL = new Date('2026-03-14T12:00:00Z');
const { opensAt, steps } = planTrade(demoProducts, UNTIL);
const of = <Kind extends TradeStep['kind']>(kind: Kind) =>
  steps.filter((step): step is Extract<TradeStep, { kind: Kind }> => step.kind === kind);

/** What a step takes from the shelf: an offer sets aside what its groups buy. */
function takenBy(step: TradeStep): PlannedLine[] {
  if (step.kind === 'restock') return [{ ...step, quantity: -step.quantity }];
  if (step.kind === 'offer')
    return step.published ? step.skus.map(({ sku, quota }) => ({ product: step.product, sku, quantity: quota })) : [];
  return step.kind === 'place' ? step.lines : [];
}

describe('the plan of the demo month', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planTrade(demoProducts, UNTIL)).toEqual({ opensAt, steps });
    expect(planTrade(demoProducts, UNTIL, 7).steps).not.toEqual(steps);
  });

  it.each(['2026-03-14T12:00:00Z', '2026-01-01T20:30:00Z', '2040-06-01T02:00:00Z'])(
    'goes forward through thirty days up to %s',
    (until) => {
      const plan = planTrade(demoProducts, new Date(until));
      const times = plan.steps.map((step) => step.at.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times[0]).toBeGreaterThanOrEqual(plan.opensAt.getTime());
      expect(times.at(-1)).toBeLessThan(Date.parse(until));
      expect(Date.parse(until) - plan.opensAt.getTime()).toBeGreaterThan(29 * 86_400_000);
    },
  );

  it('fills a lively month: some 190 baskets of one to four kinds, most of them paid', () => {
    const baskets = of('place');
    expect(baskets.length).toBeGreaterThan(170);
    expect(baskets.length).toBeLessThan(230);
    for (const { lines } of baskets) {
      expect(lines.length).toBeGreaterThanOrEqual(1);
      expect(lines.length).toBeLessThanOrEqual(4);
      expect(new Set(lines.map((line) => line.product)).size).toBe(lines.length);
    }
    expect(of('pay').length / baskets.length).toBeGreaterThan(0.8);
    expect(of('give_up').length).toBeGreaterThan(4);
    expect(of('cancel').length).toBeGreaterThan(7);
  });

  it('lets everyone join before they buy, and tells each basket in its order', () => {
    const place = new Map([...of('place'), ...of('seat')].map((step) => [step.basket, step]));
    const joined = new Map(of('join').map((step) => [step.shopper, step.at]));
    for (const { shopper, at } of place.values()) expect(joined.get(shopper)!.getTime()).toBeLessThan(at.getTime());
    for (const step of steps) {
      if (!('basket' in step) || step.kind === 'place' || step.kind === 'seat') continue;
      expect(step.at.getTime()).toBeGreaterThan(place.get(step.basket)!.at.getTime());
    }
    const sent = new Map(of('ship').map((step) => [`${step.basket} ${step.merchant}`, step.at]));
    for (const step of of('confirm')) expect(sent.get(`${step.basket} ${step.merchant}`)!.getTime()).toBeLessThan(step.at.getTime());
  });

  it('never asks for more than the shelf holds', () => {
    const shelf = new Map(demoProducts.flatMap((product) => product.skus.map((sku, at) => [`${product.key} ${at}`, sku.stock] as const)));
    for (const step of steps) {
      const taken = takenBy(step);
      for (const { product, sku, quantity } of taken) shelf.set(`${product} ${sku}`, shelf.get(`${product} ${sku}`)! - quantity);
    }
    expect(Math.min(...shelf.values())).toBeGreaterThanOrEqual(0);
  });

  it('leaves the first shopper something to pay, to be sent, and on its way, and staff one refund to see to', () => {
    const kinds = (basket: number) => steps.filter((step) => 'basket' in step && step.basket === basket).map((step) => step.kind);
    const own = of('place')
      .filter((step) => step.shopper === 0 && UNTIL.getTime() - step.at.getTime() < 86_400_000 * 1.5)
      .map((step) => kinds(step.basket).at(-1));
    expect(own).toEqual(expect.arrayContaining(['place', 'pay', 'prepare', 'ship']));
    expect(of('cancel').filter((step) => step.refundFails)).toHaveLength(1);
  });
});
