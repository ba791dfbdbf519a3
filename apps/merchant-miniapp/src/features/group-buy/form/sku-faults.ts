import { CallError } from '@lintuan/api-client/client';
import { skuName } from './summary.ts';

/** What is wrong with which SKU, by its name; null when the refusal names none. */
export function skuFaults(error: unknown, skus: readonly { specs: readonly string[] }[]): string[] | null {
  const details = error instanceof CallError ? error.details : [];
  const lines = details.flatMap(({ field, message }) => {
    const sku = skus[Number(/^skus\.(\d+)\./.exec(field)?.[1])];
    return sku ? [`${skuName(sku.specs)}：${message}`] : [];
  });
  return lines.length > 0 ? lines : null;
}
