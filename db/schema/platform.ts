import { sql } from 'drizzle-orm';
import { bigint, bigserial, check, index, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { createdAt, time } from './columns.ts';

/** What happened, written in the transaction that made it happen. Partitioned by month. */
export const events = pgTable(
  'events',
  {
    id: bigserial({ mode: 'number' }).notNull(),
    name: text().notNull(),
    version: smallint().notNull(),
    payload: jsonb().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ name: 'events_pkey', columns: [t.id, t.createdAt] })],
);

/** The answer to a keyed write, kept so that the same key answers the same. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actor: text().notNull(),
    operation: text().notNull(),
    key: text().notNull(),
    bodyHash: text().notNull(),
    answer: jsonb(),
    expiresAt: time().notNull(),
  },
  (t) => [
    primaryKey({ name: 'idempotency_keys_pkey', columns: [t.actor, t.operation, t.key] }),
    index('idempotency_keys_expires_at').on(t.expiresAt),
  ],
);

/** Who changed what, from what to what; personal values only masked. Partitioned by month. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: bigserial({ mode: 'number' }).notNull(),
    createdAt: createdAt(),
    actorKind: text().notNull(),
    actorId: bigint({ mode: 'number' }),
    actorName: text().notNull(),
    merchantId: bigint({ mode: 'number' }),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    subjectName: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    ip: text(),
    requestId: text(),
  },
  (t) => [
    primaryKey({ name: 'audit_entries_pkey', columns: [t.id, t.createdAt] }),
    index('audit_entries_subject').on(t.subjectId, t.id),
    index('audit_entries_actor').on(t.actorName, t.id),
    index('audit_entries_action').on(t.action, t.id),
    check('audit_entries_actor_kind', sql`${t.actorKind} in ('admin', 'merchant', 'customer', 'system')`),
  ],
);

/** Marks that something was done once and for all in this database, such as seeding the demo. */
export const milestones = pgTable('milestones', { name: text().primaryKey(), version: integer().notNull(), reachedAt: createdAt() });
