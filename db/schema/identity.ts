import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId, time } from './columns.ts';

/** A shopper; the phone is sealed, and found by its keyed hash. */
export const shoppers = pgTable(
  'shoppers',
  {
    id: id(),
    publicId: publicId(),
    nickname: text(),
    avatarFile: text(),
    phoneSealed: text(),
    phoneHash: text(),
    phoneTailHash: text(),
    state: text().notNull().default('active'),
    createdAt: createdAt(),
    lastLoginAt: time(),
    deletedAt: time(),
    mergedInto: key(),
  },
  (t) => [
    uniqueIndex('shoppers_public_id').on(t.publicId),
    uniqueIndex('shoppers_phone_hash').on(t.phoneHash).where(sql`${t.phoneHash} is not null`),
    index('shoppers_phone_tail_hash').on(t.phoneTailHash).where(sql`${t.phoneTailHash} is not null`),
    index('shoppers_phone_sealed_key').on(sql`split_part(${t.phoneSealed}, '.', 1)`).where(sql`${t.phoneSealed} is not null`),
    index('shoppers_phone_hash_key').on(sql`split_part(${t.phoneHash}, '.', 1)`).where(sql`${t.phoneHash} is not null`),
    check('shoppers_state', sql`${t.state} in ('active', 'banned', 'deleted')`),
    check(
      'shoppers_deleted_is_anonymous',
      sql`${t.state} <> 'deleted' or (${t.phoneSealed} is null and ${t.phoneHash} is null and ${t.nickname} is null)`,
    ),
    check(
      'shoppers_phone_whole',
      sql`(${t.phoneSealed} is null) = (${t.phoneHash} is null) and (${t.phoneHash} is null) = (${t.phoneTailHash} is null)`,
    ),
  ],
);

/** A shopper's face in one WeChat app: openid is per app, unionid per operator. */
export const shopperWechatAccounts = pgTable(
  'shopper_wechat_accounts',
  {
    id: id(),
    shopperId: key()
      .notNull()
      .references(() => shoppers.id),
    appid: text().notNull(),
    openid: text().notNull(),
    unionid: text(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('shopper_wechat_accounts_openid').on(t.appid, t.openid),
    uniqueIndex('shopper_wechat_accounts_shopper').on(t.shopperId, t.appid),
    index('shopper_wechat_accounts_unionid').on(t.unionid),
  ],
);

/** A code sent by SMS: hashed, short-lived, burnt by five wrong tries. */
export const smsCodes = pgTable(
  'sms_codes',
  {
    id: id(),
    phoneHash: text().notNull(),
    codeHash: text().notNull(),
    createdAt: createdAt(),
    expiresAt: time().notNull(),
    wrongTries: integer().notNull().default(0),
    usedAt: time(),
  },
  (t) => [index('sms_codes_phone').on(t.phoneHash, t.id), index('sms_codes_expires_at').on(t.expiresAt)],
);

/** Consent given or taken back; the newest row of a purpose counts. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    shopperId: key()
      .notNull()
      .references(() => shoppers.id),
    purpose: text().notNull(),
    version: text().notNull(),
    given: boolean().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index('consents_shopper').on(t.shopperId, t.purpose, t.id)],
);

/** One signed-in device; ending it ends every token of its family. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    publicId: publicId(),
    audience: text().notNull(),
    subjectId: key().notNull(),
    ip: text().notNull(),
    userAgent: text().notNull(),
    createdAt: createdAt(),
    lastSeenAt: time().notNull(),
    endedAt: time(),
    endReason: text(),
  },
  (t) => [
    uniqueIndex('sessions_public_id').on(t.publicId),
    index('sessions_subject').on(t.audience, t.subjectId).where(sql`${t.endedAt} is null`),
    index('sessions_last_seen_at').on(t.lastSeenAt),
    check('sessions_audience', sql`${t.audience} in ('customer', 'merchant', 'admin')`),
  ],
);

/** Refresh tokens by hash; a replaced one that comes back ends the family. */
export const refreshTokens = pgTable(
  'refresh_tokens',
  {
    id: id(),
    sessionId: key()
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    tokenHash: text().notNull(),
    parentId: key(),
    createdAt: createdAt(),
    expiresAt: time().notNull(),
    replacedAt: time(),
  },
  (t) => [
    uniqueIndex('refresh_tokens_hash').on(t.tokenHash),
    index('refresh_tokens_session').on(t.sessionId),
    index('refresh_tokens_parent').on(t.parentId),
  ],
);

/** Wrong passwords in a row per audience and name, whether or not the name exists. */
export const loginLocks = pgTable(
  'login_locks',
  {
    id: id(),
    audience: text().notNull(),
    nameHash: text().notNull(),
    failures: integer().notNull(),
    lockedUntil: time(),
    updatedAt: time().notNull(),
  },
  (t) => [uniqueIndex('login_locks_name').on(t.audience, t.nameHash), index('login_locks_updated_at').on(t.updatedAt)],
);
