import { roles, staff, staffRoles } from '@lintuan/db/schema';
import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type StaffRow = typeof staff.$inferSelect;
export interface StaffWithRoles extends StaffRow {
  roleNames: string[];
  permissions: string[];
}

export async function findByName(db: Db, name: string): Promise<StaffRow | null> {
  const [row] = await db.select().from(staff).where(sql`lower(${staff.name}) = ${name}`);
  return row ?? null;
}

export async function lock(tx: Tx, id: number): Promise<StaffRow> {
  const [row] = await tx.db.select().from(staff).where(eq(staff.id, id)).for('update');
  return row!;
}

/** The next people whose second factor still stands under an older key. */
export async function lockUnderOldKey(tx: Tx, fieldKey: string, after: number, limit: number): Promise<StaffRow[]> {
  return tx.db
    .select()
    .from(staff)
    .where(and(gt(staff.id, after), isNotNull(staff.totpSealed), sql`split_part(${staff.totpSealed}, '.', 1) <> ${fieldKey}`))
    .orderBy(asc(staff.id))
    .limit(limit)
    .for('update');
}

export async function save(tx: Tx, id: number, change: Partial<typeof staff.$inferInsert>): Promise<void> {
  await tx.db.update(staff).set(change).where(eq(staff.id, id));
}

export async function findWithRoles(db: Db, id: number): Promise<StaffWithRoles | null> {
  const rows = await db
    .select({ person: staff, role: roles.name, permissions: roles.permissions })
    .from(staff)
    .leftJoin(staffRoles, eq(staffRoles.staffId, staff.id))
    .leftJoin(roles, eq(roles.id, staffRoles.roleId))
    .where(eq(staff.id, id));
  const [first] = rows;
  if (!first) return null;
  return {
    ...first.person,
    roleNames: rows.flatMap((row) => row.role ?? []),
    permissions: [...new Set(rows.flatMap((row) => row.permissions ?? []))],
  };
}

export async function anyone(tx: Tx): Promise<boolean> {
  const rows = await tx.db.select({ id: staff.id }).from(staff).limit(1);
  return rows.length > 0;
}

export async function addAdministrator(tx: Tx, row: typeof staff.$inferInsert): Promise<void> {
  const [role] = await tx.db.select({ id: roles.id }).from(roles).where(eq(roles.code, 'administrator'));
  const [person] = await tx.db.insert(staff).values(row).returning({ id: staff.id });
  await tx.db.insert(staffRoles).values({ staffId: person!.id, roleId: role!.id });
}
