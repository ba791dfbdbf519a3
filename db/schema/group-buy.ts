import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { products, skus } from './catalog.ts';
import { createdAt, id, key, publicId, time } from './columns.ts';
import { shoppers } from './identity.ts';

/**
 * An offer to buy a product in groups. Its units are reserved in the stock; `used` are with orders, `promised` are kept
 * for the empty seats of groups under way. Taking a seat never lets the two exceed the quota; while a lost order is on its
 * way back its units are used still, and its seat promised again already.
 */
export const groupActivities = pgTable(
  'group_activities',
  {
    id: id(),
    publicId: publicId(),
    merchantId: key().notNull(),
    productId: key().notNull(),
    productPublicId: text().notNull(),
    state: text().notNull().default('draft'),
    size: integer().notNull(),
    hours: integer().notNull(),
    startsAt: time().notNull(),
    endsAt: time().notNull(),
    perOrderLimit: integer().notNull(),
    perPersonLimit: integer().notNull(),
    newcomersOnly: boolean().notNull(),
    virtualFill: boolean().notNull(),
    /** What sorts lists without a look at the SKUs: the lowest price in a group. */
    groupFromFen: integer().notNull(),
    /** Whether shoppers can see its product. */
    productShown: boolean().notNull().default(true),
    quotaUnits: integer().notNull(),
    usedUnits: integer().notNull().default(0),
    promisedUnits: integer().notNull().default(0),
    soldUnits: integer().notNull().default(0),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    publishedAt: time(),
    stoppedAt: time(),
    stopReason: text(),
    /** When the units that no order took went back to the shelf. */
    settledAt: time(),
  },
  (t) => [
    uniqueIndex('group_activities_public_id').on(t.publicId),
    foreignKey({
      name: 'group_activities_product',
      columns: [t.merchantId, t.productId],
      foreignColumns: [products.merchantId, products.id],
    }),
    index('group_activities_merchant').on(t.merchantId, t.id),
    index('group_activities_product_id').on(t.productId, t.id),
    index('group_activities_state').on(t.state, t.id),
    index('group_activities_running').on(t.endsAt, t.id).where(sql`${t.state} = 'running' and ${t.productShown}`),
    index('group_activities_by_sales').on(t.soldUnits, t.id).where(sql`${t.state} = 'running' and ${t.productShown}`),
    index('group_activities_by_price').on(t.groupFromFen, t.id).where(sql`${t.state} = 'running' and ${t.productShown}`),
    index('group_activities_to_settle').on(t.id).where(sql`${t.state} in ('ended', 'stopped') and ${t.settledAt} is null`),
    check('group_activities_state', sql`${t.state} in ('draft', 'scheduled', 'running', 'ended', 'stopped')`),
    check('group_activities_settings', sql`${t.size} between 2 and 50 and ${t.hours} between 1 and 168 and ${t.endsAt} > ${t.startsAt}`),
    check('group_activities_limits', sql`${t.perOrderLimit} between 1 and 99 and ${t.perPersonLimit} >= ${t.perOrderLimit}`),
    check('group_activities_units', sql`${t.usedUnits} between 0 and ${t.quotaUnits} and ${t.promisedUnits} >= 0`),
  ],
);

/** What each SKU costs in a group, and how many units of it are reserved. */
export const groupActivitySkus = pgTable(
  'group_activity_skus',
  {
    activityId: key()
      .notNull()
      .references(() => groupActivities.id),
    merchantId: key().notNull(),
    skuId: key().notNull(),
    skuPublicId: text().notNull(),
    position: integer().notNull(),
    groupFen: integer().notNull(),
    starterFen: integer(),
    quota: integer().notNull(),
    used: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ name: 'group_activity_skus_pkey', columns: [t.activityId, t.skuId] }),
    foreignKey({ name: 'group_activity_skus_sku', columns: [t.merchantId, t.skuId], foreignColumns: [skus.merchantId, skus.id] }),
    check(
      'group_activity_skus_prices',
      sql`${t.groupFen} > 0 and (${t.starterFen} is null or ${t.starterFen} between 1 and ${t.groupFen})`,
    ),
    check('group_activity_skus_used', sql`${t.quota} > 0 and ${t.used} between 0 and ${t.quota}`),
  ],
);

/** Seats that are filled together. Settings are as the activity had them when it was started. */
export const groups = pgTable(
  'groups',
  {
    id: id(),
    publicId: publicId(),
    activityId: key()
      .notNull()
      .references(() => groupActivities.id),
    merchantId: key().notNull(),
    leaderId: key()
      .notNull()
      .references(() => shoppers.id),
    state: text().notNull().default('waiting'),
    size: integer().notNull(),
    hours: integer().notNull(),
    newcomersOnly: boolean().notNull(),
    perOrderLimit: integer().notNull(),
    perPersonLimit: integer().notNull(),
    /** By the SKU's public id. */
    prices: jsonb().$type<Record<string, number>>().notNull(),
    seatsTaken: integer().notNull(),
    seatsPaid: integer().notNull().default(0),
    virtualSeats: integer().notNull().default(0),
    createdAt: createdAt(),
    openedAt: time(),
    deadline: time(),
    endedAt: time(),
  },
  (t) => [
    uniqueIndex('groups_public_id').on(t.publicId),
    index('groups_of_activity').on(t.activityId, t.state, t.id),
    index('groups_joinable').on(t.activityId, t.deadline).where(sql`${t.state} = 'open'`),
    index('groups_due').on(t.deadline).where(sql`${t.state} in ('waiting', 'open')`),
    index('groups_merchant_state').on(t.merchantId, t.state, t.id),
    index('groups_state').on(t.state, t.id),
    check('groups_state', sql`${t.state} in ('waiting', 'open', 'formed', 'failed', 'closed')`),
    check(
      'groups_seats',
      sql`${t.seatsPaid} between 0 and ${t.seatsTaken} and ${t.virtualSeats} >= 0 and ${t.seatsTaken} + ${t.virtualSeats} <= ${t.size}`,
    ),
    check('groups_open_has_deadline', sql`${t.state} <> 'open' or (${t.openedAt} is not null and ${t.deadline} is not null)`),
    check('groups_formed_is_full', sql`${t.state} <> 'formed' or ${t.seatsPaid} + ${t.virtualSeats} = ${t.size}`),
    check('groups_ended_at', sql`(${t.state} in ('formed', 'failed', 'closed')) = (${t.endedAt} is not null)`),
  ],
);

/** A place in a group, with the checkout that pays for it. A person has one live seat in a group. */
export const groupSeats = pgTable(
  'group_seats',
  {
    id: id(),
    groupId: key()
      .notNull()
      .references(() => groups.id),
    activityId: key()
      .notNull()
      .references(() => groupActivities.id),
    shopperId: key()
      .notNull()
      .references(() => shoppers.id),
    checkoutId: key().notNull(),
    skuId: key().notNull(),
    quantity: integer().notNull(),
    unitFen: integer().notNull(),
    state: text().notNull().default('held'),
    /** Whether they agreed to be moved when they paid too late. */
    consent: boolean().notNull(),
    shareId: key(),
    /** Their first purchase, as far as was known when they paid. */
    newcomer: boolean(),
    /** The seat this one stands in for, since that one was paid too late. */
    movedFrom: key(),
    /** Whether its units stand in the quota again. */
    unitsBack: boolean().notNull().default(false),
    takenAt: createdAt(),
    paidAt: time(),
    endedAt: time(),
  },
  (t) => [
    uniqueIndex('group_seats_live').on(t.groupId, t.shopperId).where(sql`${t.state} in ('held', 'paid')`),
    uniqueIndex('group_seats_live_checkout').on(t.checkoutId).where(sql`${t.state} in ('held', 'paid')`),
    index('group_seats_checkout').on(t.checkoutId, t.id),
    index('group_seats_group').on(t.groupId, t.id),
    index('group_seats_shopper').on(t.shopperId, t.id),
    index('group_seats_person').on(t.activityId, t.shopperId).where(sql`${t.state} in ('held', 'paid')`),
    index('group_seats_paid').on(t.activityId, t.paidAt).where(sql`${t.paidAt} is not null`),
    check('group_seats_state', sql`${t.state} in ('held', 'paid', 'freed', 'left', 'lost', 'given_back')`),
    check('group_seats_quantity', sql`${t.quantity} between 1 and 99 and ${t.unitFen} > 0`),
    check('group_seats_paid_at', sql`${t.state} not in ('paid', 'left', 'given_back') or ${t.paidAt} is not null`),
    check('group_seats_ended_at', sql`(${t.state} in ('held', 'paid')) = (${t.endedAt} is null)`),
  ],
);

/** A link or code of a group, and who passed it on. */
export const groupShares = pgTable(
  'group_shares',
  {
    id: id(),
    token: publicId(),
    groupId: key()
      .notNull()
      .references(() => groups.id),
    sharerId: key()
      .notNull()
      .references(() => shoppers.id),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('group_shares_token').on(t.token), uniqueIndex('group_shares_sharer').on(t.groupId, t.sharerId)],
);

/** Who brought whom: the first link a person came by, for good. */
export const broughtShoppers = pgTable('brought_shoppers', {
  shopperId: key()
    .primaryKey()
    .references(() => shoppers.id),
  shareId: key()
    .notNull()
    .references(() => groupShares.id),
  createdAt: createdAt(),
});

/** How often an activity and its groups were looked at, by the day in Shanghai. */
export const groupViews = pgTable(
  'group_views',
  {
    activityId: key()
      .notNull()
      .references(() => groupActivities.id),
    day: date().notNull(),
    views: integer().notNull().default(0),
  },
  (t) => [primaryKey({ name: 'group_views_pkey', columns: [t.activityId, t.day] })],
);
