import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId, time } from './columns.ts';

/** What someone is told of something that happened, once. It stands in their inbox. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    publicId: publicId(),
    eventKey: text().notNull(),
    audience: text().notNull(),
    recipientId: key().notNull(),
    kind: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    targetKind: text(),
    targetId: text(),
    /** How a way with fixed sentences says it: which template, and the words that fill it. */
    templateKey: text(),
    templateWords: jsonb().$type<Record<string, string>>(),
    createdAt: createdAt(),
    openedAt: time(),
  },
  (t) => [
    uniqueIndex('messages_public_id').on(t.publicId),
    unique('messages_once').on(t.eventKey, t.audience, t.recipientId),
    index('messages_inbox').on(t.audience, t.recipientId, t.id),
    index('messages_unread').on(t.audience, t.recipientId).where(sql`${t.openedAt} is null`),
    index('messages_created_at').on(t.createdAt),
    check('messages_audience', sql`${t.audience} in ('customer', 'merchant')`),
    check('messages_target', sql`(${t.targetKind} is null) = (${t.targetId} is null)`),
    check('messages_template', sql`(${t.templateKey} is null) = (${t.templateWords} is null)`),
  ],
);

/** One way a message goes to its recipient, and how far it got. */
export const messageDeliveries = pgTable(
  'message_deliveries',
  {
    id: id(),
    messageId: key()
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    /** The message's own, so that long lists find it without a look at each message. */
    kind: text().notNull(),
    channel: text().notNull(),
    state: text().notNull(),
    skipReason: text(),
    providerId: text(),
    tries: integer().notNull().default(0),
    lastError: text(),
    createdAt: createdAt(),
    settledAt: time(),
  },
  (t) => [
    unique('message_deliveries_once').on(t.messageId, t.channel),
    index('message_deliveries_kind').on(t.kind, t.id),
    index('message_deliveries_channel').on(t.channel, t.state, t.id),
    index('message_deliveries_state').on(t.state, t.id),
    index('message_deliveries_created_at').on(t.createdAt),
    index('message_deliveries_under_way').on(t.id).where(sql`${t.state} in ('waiting', 'sending')`),
    check('message_deliveries_channel', sql`${t.channel} in ('inbox', 'subscribe', 'sms')`),
    check('message_deliveries_state', sql`${t.state} in ('waiting', 'sending', 'sent', 'skipped', 'failed')`),
    check('message_deliveries_skipped', sql`(${t.state} = 'skipped') = (${t.skipReason} is not null)`),
    check('message_deliveries_settled_at', sql`(${t.state} in ('waiting', 'sending')) = (${t.settledAt} is null)`),
  ],
);

/** How many subscribe messages of a template a shopper still allows. */
export const messageQuotas = pgTable(
  'message_quotas',
  {
    shopperId: key().notNull(),
    templateKey: text().notNull(),
    balance: integer().notNull(),
  },
  (t) => [
    primaryKey({ name: 'message_quotas_pkey', columns: [t.shopperId, t.templateKey] }),
    check('message_quotas_balance', sql`${t.balance} >= 0`),
  ],
);

/** Each change of a quota: one more with an accept, one less with a message, back when it never went. */
export const messageQuotaEntries = pgTable(
  'message_quota_entries',
  {
    id: id(),
    shopperId: key().notNull(),
    templateKey: text().notNull(),
    change: integer().notNull(),
    cause: text().notNull(),
    /** Outlives the message, which goes when it is old. */
    messageId: key(),
    createdAt: createdAt(),
  },
  (t) => [
    index('message_quota_entries_shopper').on(t.shopperId, t.templateKey),
    uniqueIndex('message_quota_entries_once').on(t.messageId, t.cause).where(sql`${t.messageId} is not null`),
    check('message_quota_entries_cause', sql`${t.cause} in ('accepted', 'used', 'unused', 'refused')`),
    check(
      'message_quota_entries_change',
      sql`case ${t.cause} when 'accepted' then ${t.change} = 1 when 'unused' then ${t.change} = 1 when 'used' then ${t.change} = -1 else ${t.change} < 0 end`,
    ),
    check('message_quota_entries_message', sql`(${t.cause} = 'accepted') = (${t.messageId} is null)`),
  ],
);
