import { shoppers } from '@lintuan/db/schema';
import { eq, inArray } from 'drizzle-orm';
import type { FieldCipher } from '../../../platform/crypto/field-cipher.ts';
import type { Db } from '../../../platform/db/database.ts';
import { shopperNames } from '../shopper-names.ts';

/** How staff see shoppers in lists: the id they may ask for them by, and what they may call them. */
export async function shopperCards(
  cipher: FieldCipher,
  db: Db,
  ids: readonly number[],
): Promise<Map<number, { publicId: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const [rows, names] = await Promise.all([
    db
      .select({ id: shoppers.id, publicId: shoppers.publicId })
      .from(shoppers)
      .where(inArray(shoppers.id, [...ids])),
    shopperNames(cipher, db, ids),
  ]);
  return new Map(rows.map(({ id, publicId }) => [id, { publicId, name: names.get(id) ?? '邻居' }]));
}

export async function shopperIdOf(db: Db, publicId: string): Promise<number | null> {
  const [row] = await db.select({ id: shoppers.id }).from(shoppers).where(eq(shoppers.publicId, publicId));
  return row?.id ?? null;
}
