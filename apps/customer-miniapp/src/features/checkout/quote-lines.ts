// What of a quote can be bought as it stands, and what the shopper could change so that all of it can.
import type { AskQuote, Quote, QuoteLine } from '@lintuan/contracts/checkout/schemas';

export type Lines = AskQuote['lines'];

const shownLines = (quote: Quote): QuoteLine[] => quote.shops.flatMap(({ lines }) => lines);

const asWanted = ({ skuId, quantity }: QuoteLine) => ({ skuId, quantity });

export const withQuantity = (quote: Quote, skuId: string, quantity: number): Lines =>
  [...shownLines(quote), ...quote.invalid].map((line) => (line.skuId === skuId ? { skuId, quantity } : asWanted(line)));

export const withoutInvalid = (quote: Quote): Lines => shownLines(quote).map(asWanted);

/** Short lines shrink to what there is; what cannot be bought at all goes. */
export const mended = (quote: Quote): Lines =>
  shownLines(quote).map((line) => (line.problem === 'short' ? { skuId: line.skuId, quantity: line.available } : asWanted(line)));

export type Trouble = 'none' | 'short' | 'invalid' | 'all_invalid';

/** What stands in the way of submitting; short lines come first, for mending them drops the invalid ones too. */
export function troubleOf(quote: Quote): Trouble {
  if (quote.shops.length === 0) return 'all_invalid';
  if (shownLines(quote).some(({ problem }) => problem !== null)) return 'short';
  return quote.invalid.length > 0 ? 'invalid' : 'none';
}

export const piecesOf = (quote: Quote): number =>
  shownLines(quote).reduce((sum, { quantity, problem }) => (problem === null ? sum + quantity : sum), 0);

/** What one piece costs in the group; null where nothing comes off for it. */
export function groupUnitFen(quote: Quote): number | null {
  const [line] = shownLines(quote);
  const amountOf = (wanted: 'goods' | 'group') => quote.priceLines.find(({ step }) => step === wanted)?.amountFen;
  const [goods, off] = [amountOf('goods'), amountOf('group')];
  return quote.group === null || !line || goods === undefined || off === undefined ? null : (goods + off) / line.quantity;
}

/** Notes to the shops of this quote, without the empty ones. */
export const notesFor = (quote: Quote, notes: Readonly<Record<string, string>>): { merchantId: string; note: string }[] =>
  quote.shops.map(({ merchantId }) => ({ merchantId, note: (notes[merchantId] ?? '').trim() })).filter(({ note }) => note !== '');
