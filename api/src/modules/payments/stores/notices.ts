import { paymentNotices } from '@lintuan/db/schema';
import { and, asc, gt, sql } from 'drizzle-orm';
import type { FieldCipher } from '../../../platform/crypto/field-cipher.ts';
import { statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

const PLACE = 'payment_notices.raw';
const KEPT_HEADERS = ['wechatpay-serial', 'wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-signature', 'fake-signature'];

export type NoticeRecord = typeof paymentNotices.$inferSelect;

export interface Done {
  outcome: 'applied' | 'known' | 'flagged' | 'ignored';
  flag: string | null;
  attemptId: number | null;
  refundId: number | null;
}

/** As it came, signature and all, so that it can be proven again. */
export function seal(cipher: FieldCipher, { headers, body }: { headers: Headers; body: Buffer }): string {
  const kept = KEPT_HEADERS.filter((name) => headers.has(name)).map((name) => [name, headers.get(name)]);
  return cipher.seal(JSON.stringify({ headers: Object.fromEntries(kept), body: body.toString('base64') }), PLACE);
}

export const reseal = (cipher: FieldCipher, sealed: string): string => cipher.seal(cipher.open(sealed, PLACE), PLACE);

export interface Heard extends Done {
  provider: string;
  nonce: string;
  serial: string;
  sentAt: Date;
  eventType: string;
  receivedAt: Date;
  rawSealed: string;
}

/** One that was heard before is not written twice. */
export const add = (tx: Tx, heard: Heard): void =>
  tx.sendLast(statement`
    insert into payment_notices (provider, nonce, serial, sent_at, event_type, received_at, raw_sealed, outcome, flag, attempt_id, refund_id)
    values (${heard.provider}, ${heard.nonce}, ${heard.serial}, ${heard.sentAt}, ${heard.eventType}, ${heard.receivedAt}, ${heard.rawSealed},
      ${heard.outcome}, ${heard.flag}, ${heard.attemptId}, ${heard.refundId})
    on conflict (provider, nonce) do nothing`);

export async function lockUnderOldKey(tx: Tx, fieldKey: string, after: number, limit: number) {
  return tx.db
    .select({ id: paymentNotices.id, rawSealed: paymentNotices.rawSealed })
    .from(paymentNotices)
    .where(and(gt(paymentNotices.id, after), sql`split_part(${paymentNotices.rawSealed}, '.', 1) <> ${fieldKey}`))
    .orderBy(asc(paymentNotices.id))
    .limit(limit)
    .for('update');
}

export async function saveSealed(tx: Tx, rows: readonly { id: number; rawSealed: string }[]): Promise<void> {
  const column = (name: 'id' | 'rawSealed') => sql.param(rows.map((row) => row[name]));
  await tx.db.execute(sql`
    update payment_notices set raw_sealed = fresh.sealed
    from unnest(${column('id')}::bigint[], ${column('rawSealed')}::text[]) as fresh(id, sealed)
    where payment_notices.id = fresh.id`);
}
