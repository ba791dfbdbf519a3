// Which spec values can be taken together, what is left of them, and how many of one may be chosen.
import type { ProductDetail, SkuView } from '@lintuan/contracts/catalog/schemas';

export type Goods = Pick<ProductDetail, 'specs' | 'skus'>;
export type NamedGoods = Goods & Pick<ProductDetail, 'productId' | 'name' | 'pictures'>;
/** One per spec, in the product's order; null where nothing is chosen yet. */
export type Picks = readonly (string | null)[];
/** What is free per SKU; null while it is not known. */
export type Stock = ReadonlyMap<string, number> | null;
export type ChipState = 'chosen' | 'open' | 'sold_out' | 'impossible';

export interface Choice {
  picks: Picks;
  quantity: number;
}

/** Null while the exact number is not known. */
export function availableOf(sku: SkuView, stock: Stock): number | null {
  if (stock) return Math.max(0, stock.get(sku.skuId) ?? 0);
  return sku.soldOut ? 0 : null;
}

export const isSoldOut = (sku: SkuView, stock: Stock): boolean => availableOf(sku, stock) === 0;

const fits = (sku: SkuView, picks: Picks): boolean => picks.every((pick, index) => pick === null || sku.specs[index] === pick);

const withPick = (picks: Picks, spec: number, value: string | null): Picks => picks.map((pick, index) => (index === spec ? value : pick));

/** A value is judged beside what is chosen in the other specs, so a shopper can always change their mind within one. */
export function chipState(goods: Goods, picks: Picks, stock: Stock, spec: number, value: string): ChipState {
  if (picks[spec] === value) return 'chosen';
  const candidates = goods.skus.filter((sku) => fits(sku, withPick(picks, spec, value)));
  if (candidates.length === 0) return 'impossible';
  return candidates.every((sku) => isSoldOut(sku, stock)) ? 'sold_out' : 'open';
}

/** Tapping a chosen value lets go of it; a value that cannot be had stays untouched. */
export function tapValue(goods: Goods, picks: Picks, stock: Stock, spec: number, value: string): Picks {
  const state = chipState(goods, picks, stock, spec, value);
  if (state === 'chosen') return withPick(picks, spec, null);
  return state === 'open' ? withPick(picks, spec, value) : picks;
}

export function chosenSku(goods: Goods, picks: Picks): SkuView | null {
  if (picks.some((pick) => pick === null)) return null;
  return goods.skus.find((sku) => fits(sku, picks)) ?? null;
}

export const missingSpecs = (goods: Goods, picks: Picks): string[] =>
  goods.specs.filter((_, index) => picks[index] === null).map(({ name }) => name);

/** The lowest price among what the picks still allow. */
export function lowestPrice(goods: Goods, picks: Picks): { sku: SkuView; several: boolean } | null {
  const candidates = goods.skus.filter((sku) => fits(sku, picks));
  const [first, ...others] = candidates;
  if (!first) return null;
  const sku = others.reduce((lowest, each) => (each.priceFen < lowest.priceFen ? each : lowest), first);
  return { sku, several: candidates.some((each) => each.priceFen !== sku.priceFen) };
}

/** Where nothing was chosen before, a spec with one value needs no choosing. */
export function startPicks(goods: Goods, kept: Picks | null): Picks {
  if (kept && kept.length === goods.specs.length && chosenSku(goods, kept)) return kept;
  return goods.specs.map(({ values }) => (values.length === 1 ? (values[0] ?? null) : null));
}

export const MOST_AT_ONCE = 99;

export function clampQuantity(quantity: number, sku: SkuView | null, stock: Stock, most = MOST_AT_ONCE): number {
  const available = sku ? availableOf(sku, stock) : null;
  return Math.max(1, Math.min(quantity, available ?? most, most));
}
