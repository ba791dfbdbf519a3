import type { Invariant } from '../../platform/invariant.ts';

export const invariants: Invariant[] = [
  {
    name: 'stock.available_not_negative',
    says: 'on hand and locked are never below zero, and what is locked is on hand',
    examined: 'select 1 from stock_levels',
    broken: 'select warehouse_id, sku_id, on_hand, locked from stock_levels where on_hand < 0 or locked < 0 or on_hand < locked',
  },
  {
    name: 'stock.balances_are_sums',
    says: 'both balances of a level are the sums of its movements',
    examined: 'select 1 from stock_levels',
    broken: `
      select level.warehouse_id, level.sku_id, level.on_hand, level.locked,
             coalesce(sum(movement.on_hand_delta), 0)::int as on_hand_sum, coalesce(sum(movement.locked_delta), 0)::int as locked_sum
      from stock_levels level
      left join stock_movements movement using (warehouse_id, sku_id)
      group by level.warehouse_id, level.sku_id, level.on_hand, level.locked
      having level.on_hand <> coalesce(sum(movement.on_hand_delta), 0) or level.locked <> coalesce(sum(movement.locked_delta), 0)`,
  },
  {
    name: 'stock.movements_follow_on',
    says: 'each movement begins where the one before it ended',
    examined: 'select 1 from stock_movements',
    broken: `
      select id, warehouse_id, sku_id, on_hand_after, on_hand_delta, expected from (
        select id, warehouse_id, sku_id, on_hand_after, on_hand_delta,
               coalesce(lag(on_hand_after) over chain, 0) + on_hand_delta as expected,
               locked_after, coalesce(lag(locked_after) over chain, 0) + locked_delta as expected_locked
        from stock_movements window chain as (partition by warehouse_id, sku_id order by id)) followed
      where on_hand_after <> expected or locked_after <> expected_locked`,
  },
  {
    name: 'stock.one_merchant_throughout',
    says: 'a level, its warehouse and its movements belong to one merchant',
    examined: 'select 1 from stock_movements',
    broken: `
      select movement.id, movement.merchant_id, level.merchant_id as level_merchant
      from stock_movements movement join stock_levels level using (warehouse_id, sku_id)
      where movement.merchant_id <> level.merchant_id`,
  },
];
