import { roles, staff, staffRoles } from '@lintuan/db/schema';
import { eq, sql } from 'drizzle-orm';
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
