import { sql } from 'drizzle-orm';
import { bigint, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId, time } from './columns.ts';

/** People of the operator who use the admin web. */
export const staff = pgTable(
  'staff',
  {
    id: id(),
    publicId: publicId(),
    name: text().notNull(),
    displayName: text().notNull(),
    passwordHash: text().notNull(),
    totpSealed: text(),
    totpConfirmedAt: time(),
    totpLastStep: bigint({ mode: 'number' }),
    disabledAt: time(),
    createdAt: createdAt(),
    lastLoginAt: time(),
  },
  (t) => [uniqueIndex('staff_public_id').on(t.publicId), uniqueIndex('staff_name').on(sql`lower(${t.name})`)],
);

/** A named set of permission codes. */
export const roles = pgTable(
  'roles',
  { id: id(), code: text().notNull(), name: text().notNull(), permissions: text().array().notNull(), createdAt: createdAt() },
  (t) => [uniqueIndex('roles_code').on(t.code)],
);

export const staffRoles = pgTable(
  'staff_roles',
  {
    staffId: key()
      .notNull()
      .references(() => staff.id),
    roleId: key()
      .notNull()
      .references(() => roles.id),
  },
  (t) => [primaryKey({ name: 'staff_roles_pkey', columns: [t.staffId, t.roleId] })],
);
