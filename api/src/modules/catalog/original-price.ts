import type { OriginalPrice } from '@lintuan/contracts/catalog/schemas';

interface Columns {
  originalPriceFen: number | null;
  originalFrom: string | null;
  originalUntil: string | null;
}

export const readOriginalPrice = (row: Columns): OriginalPrice | null =>
  row.originalPriceFen !== null && row.originalFrom !== null && row.originalUntil !== null
    ? { fen: row.originalPriceFen, from: row.originalFrom, until: row.originalUntil }
    : null;

export const originalPriceColumns = (price: OriginalPrice | null): Columns => ({
  originalPriceFen: price?.fen ?? null,
  originalFrom: price?.from ?? null,
  originalUntil: price?.until ?? null,
});
