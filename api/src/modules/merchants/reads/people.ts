import type { MerchantPermission } from '@lintuan/contracts/permissions';
import { merchantStaff } from '@lintuan/db/schema';
import { and, arrayContains, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

/** Who of each merchant's people may do something, and so is told of it. */
export async function membersWho(
  db: Db | Tx['db'],
  merchantIds: readonly number[],
  may: MerchantPermission,
): Promise<Map<number, number[]>> {
  const { merchantId, disabledAt, permissions, id } = merchantStaff;
  const rows = await db
    .select({ id, merchantId })
    .from(merchantStaff)
    .where(and(inArray(merchantId, [...merchantIds]), isNull(disabledAt), arrayContains(permissions, [may])))
    .orderBy(asc(id));
  return new Map([...Map.groupBy(rows, (row) => row.merchantId)].map(([of, own]) => [of, own.map((row) => row.id)]));
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
