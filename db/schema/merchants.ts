import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId, time } from './columns.ts';

/** A shop on the platform, from application to suspension. */
export const merchants = pgTable(
  'merchants',
  {
    id: id(),
    publicId: publicId(),
    name: text().notNull(),
    notice: text().notNull().default(''),
    licenceNumber: text().notNull(),
    licenceFile: text(),
    logoFile: text(),
    contactSealed: text().notNull(),
    phoneSealed: text().notNull(),
    address: text().notNull(),
    state: text().notNull().default('pending'),
    stateReason: text().notNull().default(''),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('merchants_public_id').on(t.publicId),
    uniqueIndex('merchants_name').on(t.name),
    index('merchants_state').on(t.state, t.id),
    check('merchants_state_known', sql`${t.state} in ('pending', 'active', 'rejected', 'suspended')`),
  ],
);

/** A person who works for one merchant: owner, clerk, picker or courier. */
export const merchantStaff = pgTable(
  'merchant_staff',
  {
    id: id(),
    publicId: publicId(),
    merchantId: key()
      .notNull()
      .references(() => merchants.id),
    name: text().notNull(),
    displayName: text().notNull(),
    passwordHash: text().notNull(),
    role: text().notNull(),
    permissions: text().array().notNull(),
    disabledAt: time(),
    createdAt: createdAt(),
    lastLoginAt: time(),
  },
  (t) => [
    uniqueIndex('merchant_staff_public_id').on(t.publicId),
    uniqueIndex('merchant_staff_name').on(sql`lower(${t.name})`),
    index('merchant_staff_merchant').on(t.merchantId),
    check('merchant_staff_role', sql`${t.role} in ('owner', 'clerk', 'picker', 'courier')`),
  ],
);
