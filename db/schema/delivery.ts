import { sql } from 'drizzle-orm';
import { boolean, char, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId, time } from './columns.ts';
import { shoppers } from './identity.ts';
import { merchants } from './merchants.ts';

/** Where a shopper wants parcels to go; name, phone and door are sealed, the region is not. */
export const addresses = pgTable(
  'addresses',
  {
    id: id(),
    publicId: publicId(),
    shopperId: key()
      .notNull()
      .references(() => shoppers.id),
    nameSealed: text().notNull(),
    phoneSealed: text().notNull(),
    regionCode: char({ length: 6 }).notNull(),
    province: text().notNull(),
    city: text().notNull(),
    district: text().notNull(),
    detailSealed: text().notNull(),
    tag: text().notNull(),
    isDefault: boolean().notNull(),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [
    uniqueIndex('addresses_public_id').on(t.publicId),
    uniqueIndex('addresses_default').on(t.shopperId).where(sql`${t.isDefault}`),
    index('addresses_shopper').on(t.shopperId, t.id),
    index('addresses_sealed_key').on(sql`split_part(${t.phoneSealed}, '.', 1)`),
  ],
);

/** What a merchant asks for a parcel; without a row it sends free of charge. */
export const expressFees = pgTable(
  'express_fees',
  {
    merchantId: key()
      .primaryKey()
      .references(() => merchants.id),
    baseFen: integer().notNull(),
    freeAboveFen: integer(),
    updatedAt: time().notNull(),
  },
  (t) => [check('express_fees_base', sql`${t.baseFen} >= 0`), check('express_fees_free_above', sql`${t.freeAboveFen} > 0`)],
);
