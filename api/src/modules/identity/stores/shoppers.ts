import { consents, shoppers, shopperWechatAccounts } from '@lintuan/db/schema';
import { and, asc, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Db } from '../../../platform/db/database.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export type ShopperRow = typeof shoppers.$inferSelect;
export interface SealedPhone {
  phoneSealed: string;
  phoneHash: string;
  phoneTailHash: string;
}

export async function add(tx: Tx, row: typeof shoppers.$inferInsert): Promise<ShopperRow> {
  const [made] = await tx.db.insert(shoppers).values(row).returning();
  return made!;
}

export async function find(db: Db | Tx['db'], id: number): Promise<ShopperRow | null> {
  const [row] = await db.select().from(shoppers).where(eq(shoppers.id, id));
  return row ?? null;
}

export async function lock(tx: Tx, id: number): Promise<ShopperRow> {
  const [row] = await tx.db.select().from(shoppers).where(eq(shoppers.id, id)).for('update');
  return row!;
}

export async function lockByPhone(tx: Tx, hashes: string[]): Promise<ShopperRow | null> {
  const [row] = await tx.db.select().from(shoppers).where(inArray(shoppers.phoneHash, hashes)).for('update');
  return row ?? null;
}

export async function save(tx: Tx, id: number, change: Partial<typeof shoppers.$inferInsert>): Promise<ShopperRow> {
  const [row] = await tx.db.update(shoppers).set(change).where(eq(shoppers.id, id)).returning();
  return row!;
}

export async function findByWechat(tx: Tx, appid: string, openid: string): Promise<number | null> {
  const [row] = await tx.db
    .select({ shopperId: shopperWechatAccounts.shopperId })
    .from(shopperWechatAccounts)
    .where(and(eq(shopperWechatAccounts.appid, appid), eq(shopperWechatAccounts.openid, openid)));
  return row?.shopperId ?? null;
}

/** Someone known from another app of ours who has no account of this one yet. */
export async function findByUnionid(tx: Tx, unionid: string, appid: string): Promise<number | null> {
  const [row] = await tx.db
    .select({ shopperId: shopperWechatAccounts.shopperId })
    .from(shopperWechatAccounts)
    .where(
      and(
        eq(shopperWechatAccounts.unionid, unionid),
        sql`not exists (select from shopper_wechat_accounts own where own.shopper_id = ${shopperWechatAccounts.shopperId} and own.appid = ${appid})`,
      ),
    )
    .orderBy(asc(shopperWechatAccounts.id))
    .limit(1);
  return row?.shopperId ?? null;
}

export async function linkWechat(tx: Tx, row: typeof shopperWechatAccounts.$inferInsert): Promise<void> {
  await tx.db.insert(shopperWechatAccounts).values(row);
}

export async function hasWechat(db: Db | Tx['db'], shopperId: number, appid: string): Promise<boolean> {
  const rows = await db
    .select({ id: shopperWechatAccounts.id })
    .from(shopperWechatAccounts)
    .where(and(eq(shopperWechatAccounts.shopperId, shopperId), eq(shopperWechatAccounts.appid, appid)));
  return rows.length > 0;
}

/** A shopper's openid in one app. */
export async function wechatOpenid(db: Db | Tx['db'], shopperId: number, appid: string): Promise<string | null> {
  const [row] = await run<{ openid: string }>(
    db,
    statement`select openid from shopper_wechat_accounts where shopper_id = ${shopperId} and appid = ${appid} order by id limit 1`,
  );
  return row?.openid ?? null;
}

export async function namesOf(db: Db | Tx['db'], ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db
    .select({ id: shoppers.id, nickname: shoppers.nickname, phoneSealed: shoppers.phoneSealed })
    .from(shoppers)
    .where(inArray(shoppers.id, [...ids]));
}

export async function unlinkWechat(tx: Tx, shopperId: number): Promise<void> {
  await tx.db.delete(shopperWechatAccounts).where(eq(shopperWechatAccounts.shopperId, shopperId));
}

/** One account per app: where both have one, the heir's stays. */
export async function moveWechat(tx: Tx, from: number, into: number): Promise<void> {
  await tx.db.execute(sql`
    delete from shopper_wechat_accounts gone where gone.shopper_id = ${from}
      and exists (select from shopper_wechat_accounts kept where kept.shopper_id = ${into} and kept.appid = gone.appid)`);
  await tx.db.update(shopperWechatAccounts).set({ shopperId: into }).where(eq(shopperWechatAccounts.shopperId, from));
}

export async function addConsent(tx: Tx, row: typeof consents.$inferInsert): Promise<void> {
  await tx.db.insert(consents).values(row);
}

export async function latestConsents(db: Db, shopperId: number) {
  return db
    .selectDistinctOn([consents.purpose])
    .from(consents)
    .where(eq(consents.shopperId, shopperId))
    .orderBy(consents.purpose, sql`${consents.id} desc`);
}

/** Many at once: one statement moves a whole batch. */
export async function savePhones(tx: Tx, rows: (SealedPhone & { id: number })[]): Promise<void> {
  const column = (name: keyof (typeof rows)[number]) => sql.param(rows.map((row) => row[name]));
  await tx.db.execute(sql`
    update shoppers set phone_sealed = fresh.sealed, phone_hash = fresh.hash, phone_tail_hash = fresh.tail
    from unnest(${column('id')}::bigint[], ${column('phoneSealed')}::text[], ${column('phoneHash')}::text[], ${column('phoneTailHash')}::text[])
      as fresh(id, sealed, hash, tail)
    where shoppers.id = fresh.id`);
}

/** The next shoppers whose phone still stands under an older key, locked past those in use. */
export async function lockUnderOldKeys(tx: Tx, fieldKey: string, hashKey: string, after: number, limit: number) {
  return tx.db
    .select({ id: shoppers.id, phoneSealed: shoppers.phoneSealed })
    .from(shoppers)
    .where(
      and(
        gt(shoppers.id, after),
        isNotNull(shoppers.phoneSealed),
        or(sql`split_part(${shoppers.phoneSealed}, '.', 1) <> ${fieldKey}`, sql`split_part(${shoppers.phoneHash}, '.', 1) <> ${hashKey}`),
      ),
    )
    .orderBy(asc(shoppers.id))
    .limit(limit)
    .for('update');
}

/** What they show of themselves; the newest word on a consent counts. */
export async function facesOf(db: Db | Tx['db'], ids: readonly number[]) {
  if (ids.length === 0) return [];
  const showsAvatar = sql<boolean>`coalesce((
    select consent.given from consents consent
    where consent.shopper_id = ${shoppers.id} and consent.purpose = 'show_avatar' order by consent.id desc limit 1), false)`;
  return db
    .select({ id: shoppers.id, nickname: shoppers.nickname, avatarFile: shoppers.avatarFile, showsAvatar })
    .from(shoppers)
    .where(inArray(shoppers.id, [...ids]));
}
