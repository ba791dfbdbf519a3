import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId } from './columns.ts';

/** An uploaded picture; others refer to it by its public id, which is also its address. */
export const files = pgTable(
  'files',
  {
    id: id(),
    publicId: publicId(),
    ownerKind: text().notNull(),
    ownerId: key(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('files_public_id').on(t.publicId),
    index('files_owner').on(t.ownerKind, t.ownerId),
    check('files_owner_kind', sql`${t.ownerKind} in ('customer', 'merchant', 'admin', 'system')`),
  ],
);
