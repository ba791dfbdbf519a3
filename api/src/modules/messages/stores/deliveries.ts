import type { MessageTemplate } from '@lintuan/contracts/messages/schemas';
import { messageDeliveries, messages } from '@lintuan/db/schema';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';

const UNDER_WAY = ['waiting', 'sending'];

export interface Outgoing {
  id: number;
  messageId: number;
  shopperId: number;
  templateKey: MessageTemplate;
  words: Record<string, string>;
  targetKind: string | null;
  targetId: string | null;
  createdAt: Date;
}

/** A subscribe message that still has to go; null when it has come to its end. */
export async function lockUnderWay(tx: Tx, id: number): Promise<Outgoing | null> {
  const [row] = await tx.db
    .select({
      id: messageDeliveries.id,
      messageId: messages.id,
      shopperId: messages.recipientId,
      templateKey: messages.templateKey,
      words: messages.templateWords,
      targetKind: messages.targetKind,
      targetId: messages.targetId,
      createdAt: messages.createdAt,
    })
    .from(messageDeliveries)
    .innerJoin(messages, eq(messages.id, messageDeliveries.messageId))
    .where(and(eq(messageDeliveries.id, id), inArray(messageDeliveries.state, UNDER_WAY)))
    .for('update', { of: messageDeliveries });
  return row ? { ...row, templateKey: row.templateKey as MessageTemplate, words: row.words! } : null;
}

type Change = Partial<Omit<typeof messageDeliveries.$inferInsert, 'id' | 'messageId' | 'channel' | 'tries'>>;

/** How often it was tried, this time included. */
export async function beginTry(tx: Tx, id: number): Promise<number> {
  const [row] = await tx.db
    .update(messageDeliveries)
    .set({ state: 'sending', tries: sql`${messageDeliveries.tries} + 1` })
    .where(eq(messageDeliveries.id, id))
    .returning({ tries: messageDeliveries.tries });
  return row!.tries;
}

/** False when it has come to its end by another way. */
export async function move(tx: Tx, id: number, change: Change): Promise<boolean> {
  const rows = await tx.db
    .update(messageDeliveries)
    .set(change)
    .where(and(eq(messageDeliveries.id, id), inArray(messageDeliveries.state, UNDER_WAY)))
    .returning({ id: messageDeliveries.id });
  return rows.length > 0;
}

/** Deliveries under way that no job looks after. */
export async function unattended(tx: Tx, jobKeyPrefix: string, limit: number): Promise<number[]> {
  const rows = await run<{ id: string }>(
    tx.db,
    statement`
    select delivery.id from message_deliveries delivery
    left join lateral (
      select true as there from graphile_worker._private_jobs job
      where job.key = ${jobKeyPrefix} || delivery.id and job.attempts < job.max_attempts limit 1) job on true
    where delivery.state in ('waiting', 'sending') and job.there is null
    order by delivery.id limit ${limit}`,
  );
  return rows.map((row) => Number(row.id));
}
