import type { MerchantPermission } from '@lintuan/contracts/permissions';
import { merchantStaff } from '@lintuan/db/schema';
import { and, arrayContains, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

/** Who of a merchant's people may do something, and so is told of it. */
export async function membersWho(db: Db | Tx['db'], merchantId: number, may: MerchantPermission): Promise<number[]> {
  const rows = await db
    .select({ id: merchantStaff.id })
    .from(merchantStaff)
    .where(and(eq(merchantStaff.merchantId, merchantId), isNull(merchantStaff.disabledAt), arrayContains(merchantStaff.permissions, [may])))
    .orderBy(asc(merchantStaff.id));
  return rows.map((row) => row.id);
}

export async function memberCards(db: Db, ids: readonly number[]): Promise<Map<number, { publicId: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: merchantStaff.id, publicId: merchantStaff.publicId, name: merchantStaff.displayName })
    .from(merchantStaff)
    .where(inArray(merchantStaff.id, [...ids]));
  return new Map(rows.map(({ id, publicId, name }) => [id, { publicId, name }]));
}

export async function memberIdOf(db: Db, publicId: string): Promise<number | null> {
  const [row] = await db.select({ id: merchantStaff.id }).from(merchantStaff).where(eq(merchantStaff.publicId, publicId));
  return row?.id ?? null;
}
