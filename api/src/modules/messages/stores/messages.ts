import type { MessageKind } from '@lintuan/contracts/messages/schemas';
import { messages } from '@lintuan/db/schema';
import { and, asc, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { run, statement } from '../../../platform/db/statement.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import type { Audience, News } from '../news.ts';

export interface Inbox {
  audience: Audience;
  recipientId: number;
}

const of = ({ audience, recipientId }: Inbox) => and(eq(messages.audience, audience), eq(messages.recipientId, recipientId));

export interface NewMessage extends Omit<News, 'recipients'> {
  publicId: string;
  kind: MessageKind;
  recipientId: number;
}

/**
 * Writes the messages that are new with their deliveries: who has heard of an event already hears no second time. Answers
 * the deliveries that have to be sent; a way whose template is not set up is skipped.
 */
export async function add(tx: Tx, wanted: readonly NewMessage[], { at, templates }: { at: Date; templates: string[] }): Promise<number[]> {
  if (wanted.length === 0) return [];
  const rows = wanted.map(({ publicId, key, audience, recipientId, kind, title, body, target, template }) => ({
    ...{ public_id: publicId, event_key: key, audience, recipient_id: recipientId, kind, title, body },
    ...{ target_kind: target?.kind, target_id: target?.id, template_key: template?.key, template_words: template?.words },
  }));
  const waiting = await run<{ id: string }>(
    tx.db,
    statement`
    with told as (
      insert into messages (public_id, event_key, audience, recipient_id, kind, title, body, target_kind, target_id, template_key, template_words, created_at)
      select one.*, ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one(public_id char(20), event_key text, audience text, recipient_id bigint,
        kind text, title text, body text, target_kind text, target_id text, template_key text, template_words jsonb)
      on conflict (event_key, audience, recipient_id) do nothing
      returning id, kind, template_key),
    ways as (
      select id as message_id, kind, 'inbox' as channel, 'sent' as state, null as skip_reason from told
      union all
      select id, kind, 'subscribe', case when configured then 'waiting' else 'skipped' end, case when not configured then 'no_template' end
      from told, lateral (select template_key = any(${templates}::text[]) as configured) template
      where template_key is not null),
    made as (
      insert into message_deliveries (message_id, kind, channel, state, skip_reason, created_at, settled_at)
      select message_id, kind, channel, state, skip_reason, ${at}::timestamptz, case when state <> 'waiting' then ${at}::timestamptz end
      from ways order by message_id, channel
      returning id, state)
    select id from made where state = 'waiting' order by id`,
  );
  return waiting.map((row) => Number(row.id));
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
