import { messages } from '@lintuan/db/schema';
import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../../platform/db/tx.ts';
import type { Audience } from '../news.ts';

export interface Inbox {
  audience: Audience;
  recipientId: number;
}

const of = ({ audience, recipientId }: Inbox) => and(eq(messages.audience, audience), eq(messages.recipientId, recipientId));

/** Answers those that are new: who has heard of the event already hears no second time. */
export async function add(tx: Tx, rows: (typeof messages.$inferInsert)[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const made = await tx.db
    .insert(messages)
    .values(rows)
    .onConflictDoNothing({ target: [messages.eventKey, messages.audience, messages.recipientId] })
    .returning({ id: messages.id });
  return made.map((row) => row.id);
}

/** False when there is no such message in the inbox; opening it again changes nothing. */
export async function open(tx: Tx, inbox: Inbox, publicId: string, at: Date): Promise<boolean> {
  const rows = await tx.db
    .update(messages)
    .set({ openedAt: sql`coalesce(${messages.openedAt}, ${at.toISOString()}::timestamptz)` })
    .where(and(of(inbox), eq(messages.publicId, publicId)))
    .returning({ id: messages.id });
  return rows.length > 0;
}

export async function openAll(tx: Tx, inbox: Inbox, at: Date): Promise<void> {
  await tx.db
    .update(messages)
    .set({ openedAt: at })
    .where(and(of(inbox), isNull(messages.openedAt)));
}

/** What both have heard stays once, as the heir has it. */
export async function changeHands(tx: Tx, from: number, into: number): Promise<void> {
  await tx.db.execute(sql`
    delete from messages gone where gone.audience = 'customer' and gone.recipient_id = ${from}
      and exists (select from messages kept where kept.audience = 'customer' and kept.recipient_id = ${into} and kept.event_key = gone.event_key)`);
  await tx.db
    .update(messages)
    .set({ recipientId: into })
    .where(of({ audience: 'customer', recipientId: from }));
}

export async function removeAll(tx: Tx, inbox: Inbox): Promise<void> {
  await tx.db.delete(messages).where(of(inbox));
}

/** Answers how many there were to remove. */
export async function removeOld(tx: Tx, until: Date, limit: number): Promise<number> {
  const old = tx.db
    .select({ id: messages.id })
    .from(messages)
    .where(lt(messages.createdAt, until))
    .orderBy(asc(messages.createdAt))
    .limit(limit);
  return (await tx.db.delete(messages).where(inArray(messages.id, old))).rowCount ?? 0;
}
