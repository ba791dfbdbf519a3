import { checkouts } from '@lintuan/db/schema';
import { and, asc, gt, isNotNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../../../platform/db/tx.ts';
import type { SealedReceiver } from '../receiver.ts';

/** The next checkouts whose receiver still stands under an older key. */
export async function lockUnderOldKeys(tx: Tx, fieldKey: string, hashKey: string, after: number, limit: number) {
  return tx.db
    .select({ id: checkouts.id, receiverSealed: checkouts.receiverSealed })
    .from(checkouts)
    .where(
      and(
        gt(checkouts.id, after),
        isNotNull(checkouts.receiverSealed),
        or(
          sql`split_part(${checkouts.receiverSealed}, '.', 1) <> ${fieldKey}`,
          sql`split_part(${checkouts.receiverPhoneHash}, '.', 1) <> ${hashKey}`,
        ),
      ),
    )
    .orderBy(asc(checkouts.id))
    .limit(limit)
    .for('update');
}

/** Many at once: one statement moves a whole batch. */
export async function save(tx: Tx, rows: (SealedReceiver & { id: number })[]): Promise<void> {
  if (rows.length === 0) return;
  const column = (name: keyof (typeof rows)[number]) => sql.param(rows.map((row) => row[name]));
  await tx.db.execute(sql`
    update checkouts set receiver_sealed = fresh.sealed, receiver_phone_hash = fresh.hash, receiver_phone_tail_hash = fresh.tail
    from unnest(${column('id')}::bigint[], ${column('sealed')}::text[], ${column('phoneHash')}::text[], ${column('phoneTailHash')}::text[])
      as fresh(id, sealed, hash, tail)
    where checkouts.id = fresh.id`);
}
