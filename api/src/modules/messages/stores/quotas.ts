import type { MessageTemplate } from '@lintuan/contracts/messages/schemas';
import { messageQuotaEntries, messageQuotas } from '@lintuan/db/schema';
import { and, eq, gt, sql } from 'drizzle-orm';
import type { Tx } from '../../../platform/db/tx.ts';

interface Sent {
  shopperId: number;
  templateKey: MessageTemplate;
  messageId: number;
}

const one = (shopperId: number, templateKey: string) =>
  and(eq(messageQuotas.shopperId, shopperId), eq(messageQuotas.templateKey, templateKey));

async function raise(tx: Tx, shopperId: number, templateKey: MessageTemplate): Promise<void> {
  await tx.db
    .insert(messageQuotas)
    .values({ shopperId, templateKey, balance: 1 })
    .onConflictDoUpdate({
      target: [messageQuotas.shopperId, messageQuotas.templateKey],
      set: { balance: sql`${messageQuotas.balance} + 1` },
    });
}

/** One accept allows one message. */
export async function accept(tx: Tx, shopperId: number, templateKey: MessageTemplate, at: Date): Promise<void> {
  await raise(tx, shopperId, templateKey);
  await tx.db.insert(messageQuotaEntries).values({ shopperId, templateKey, change: 1, cause: 'accepted', createdAt: at });
}

/** Takes what one message costs, once however often it is tried; false when nothing is left. */
export async function use(tx: Tx, { shopperId, templateKey, messageId }: Sent, at: Date): Promise<boolean> {
  const before = and(eq(messageQuotaEntries.messageId, messageId), eq(messageQuotaEntries.cause, 'used'));
  const [used] = await tx.db.select({ id: messageQuotaEntries.id }).from(messageQuotaEntries).where(before);
  if (used) return true;
  const rows = await tx.db
    .update(messageQuotas)
    .set({ balance: sql`${messageQuotas.balance} - 1` })
    .where(and(one(shopperId, templateKey), gt(messageQuotas.balance, 0)))
    .returning({ balance: messageQuotas.balance });
  if (rows.length === 0) return false;
  await tx.db.insert(messageQuotaEntries).values({ shopperId, templateKey, change: -1, cause: 'used', messageId, createdAt: at });
  return true;
}

/** The message never went, so what it took is there again. */
export async function putBack(tx: Tx, { shopperId, templateKey, messageId }: Sent, at: Date): Promise<void> {
  await raise(tx, shopperId, templateKey);
  await tx.db.insert(messageQuotaEntries).values({ shopperId, templateKey, change: 1, cause: 'unused', messageId, createdAt: at });
}

/** WeChat knows better: the shopper allows no more of these. */
export async function empty(tx: Tx, { shopperId, templateKey, messageId }: Sent, at: Date): Promise<void> {
  const [left] = await tx.db.select().from(messageQuotas).where(one(shopperId, templateKey)).for('update');
  if (!left || left.balance === 0) return;
  await tx.db.update(messageQuotas).set({ balance: 0 }).where(one(shopperId, templateKey));
  await tx.db
    .insert(messageQuotaEntries)
    .values({ shopperId, templateKey, change: -left.balance, cause: 'refused', messageId, createdAt: at });
}

export async function changeHands(tx: Tx, from: number, into: number): Promise<void> {
  await tx.db.execute(sql`
    with gone as (delete from message_quotas where shopper_id = ${from} returning *)
    insert into message_quotas (shopper_id, template_key, balance)
    select ${into}::bigint, template_key, balance from gone
    on conflict (shopper_id, template_key) do update set balance = message_quotas.balance + excluded.balance`);
  await tx.db.update(messageQuotaEntries).set({ shopperId: into }).where(eq(messageQuotaEntries.shopperId, from));
}

export async function removeAll(tx: Tx, shopperId: number): Promise<void> {
  await tx.db.delete(messageQuotas).where(eq(messageQuotas.shopperId, shopperId));
  await tx.db.delete(messageQuotaEntries).where(eq(messageQuotaEntries.shopperId, shopperId));
}
