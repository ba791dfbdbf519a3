import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, time } from './columns.ts';

/** What a shopper means to buy: one row per SKU; the price then is kept so that a change can be told. */
export const cartLines = pgTable(
  'cart_lines',
  {
    id: id(),
    shopperId: key().notNull(),
    skuId: key().notNull(),
    quantity: integer().notNull(),
    selected: boolean().notNull(),
    priceWhenAddedFen: integer().notNull(),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [
    uniqueIndex('cart_lines_once').on(t.shopperId, t.skuId),
    index('cart_lines_sku').on(t.skuId),
    check('cart_lines_quantity', sql`${t.quantity} between 1 and 999`),
  ],
);
