import { type ProductFlag, productFlags } from '@lintuan/contracts/catalog/schemas';

export const readFlags = (row: Record<ProductFlag, boolean>): ProductFlag[] => productFlags.filter((flag) => row[flag]);

export const flagColumns = (flags: readonly ProductFlag[]): Record<ProductFlag, boolean> => ({
  recommended: flags.includes('recommended'),
  hot: flags.includes('hot'),
  fresh: flags.includes('fresh'),
});
