import type { SkuForm } from '@lintuan/contracts/catalog/schemas';
import { parseYuan } from '@lintuan/kernel/fen';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import type { MatrixRow, SkuEntry } from './matrix.ts';

interface ReadSkus {
  skus: SkuForm[];
  /** What could not be read or does not fit together; everything else is the contract's to check. */
  errors: FieldErrors;
}

export function readSkus(rows: readonly MatrixRow[]): ReadSkus {
  const errors: Record<string, string> = {};
  const skus = rows.map(({ combination, entry }, index) => {
    for (const [field, words] of Object.entries(wrongIn(entry))) errors[`skus.${index}.${field}`] = words;
    return toSku(combination, entry);
  });
  const seen = new Map<string, number>();
  rows.forEach(({ entry }, index) => {
    const code = entry.code.trim();
    if (code === '') return;
    const before = seen.get(code);
    if (before === undefined) seen.set(code, index);
    else errors[`skus.${index}.code`] = `与第 ${before + 1} 行重复`;
  });
  return { skus, errors };
}

function toSku(specs: string[], entry: SkuEntry): SkuForm {
  const fen = parseYuan(entry.original);
  return {
    ...(entry.skuId && { skuId: entry.skuId }),
    specs,
    code: entry.code.trim() || null,
    barcode: entry.barcode.trim() || null,
    priceFen: parseYuan(entry.price) ?? 0,
    originalPrice: fen === null ? null : { fen, from: entry.originalFrom, until: entry.originalUntil },
    weightGrams: readGrams(entry.weight) ?? 0,
    pictureFileId: entry.picture?.fileId ?? null,
  };
}

function wrongIn(entry: SkuEntry): Record<string, string> {
  const wrong: Record<string, string> = {};
  const price = parseYuan(entry.price);
  if (entry.price.trim() === '') wrong.priceFen = '请填写价格';
  else if (price === null) wrong.priceFen = '写成 12.80 这样';
  else if (price === 0) wrong.priceFen = '价格要大于 0';
  if (readGrams(entry.weight) === null) wrong.weightGrams = '填整数克';
  if ([entry.original, entry.originalFrom, entry.originalUntil].some((text) => text.trim() !== '')) {
    const original = parseYuan(entry.original);
    if (original === null) wrong['originalPrice.fen'] = entry.original.trim() === '' ? '请填写划线价' : '写成 12.80 这样';
    else if (price !== null && original <= price) wrong['originalPrice.fen'] = '划线价应高于售价';
    if (entry.originalFrom === '') wrong['originalPrice.from'] = '请填写开始日期';
    if (entry.originalUntil === '') wrong['originalPrice.until'] = '请填写结束日期';
    else if (entry.originalUntil < entry.originalFrom) wrong['originalPrice.until'] = '结束早于开始';
  }
  return wrong;
}

function readGrams(text: string): number | null {
  if (text.trim() === '') return 0;
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
