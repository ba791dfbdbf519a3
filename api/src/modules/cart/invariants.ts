import type { Invariant } from '../../platform/invariant.ts';

export const invariants: Invariant[] = [
  {
    name: 'cart.lines_point_at_skus',
    says: 'a cart line is of a SKU there is, or was',
    examined: 'select 1 from cart_lines',
    broken: `
      select line.id, line.shopper_id, line.sku_id from cart_lines line
      where not exists (select from skus sku where sku.id = line.sku_id)`,
  },
];
