import type { Message, MessageKind, MessageQuery, MessageTarget, UnreadCount } from '@lintuan/contracts/messages/schemas';
import type { CursorList } from '@lintuan/contracts/wire/schemas';
import { messages } from '@lintuan/db/schema';
import { and, count, desc, eq, isNull, lt } from 'drizzle-orm';
import type { z } from 'zod';
import type { CustomerContext, MerchantContext } from '../../../platform/context.ts';
import { inboxOf } from '../whose.ts';

type Asker = CustomerContext | MerchantContext;

const ownedBy = (ctx: Asker) => {
  const { audience, recipientId } = inboxOf(ctx);
  return and(eq(messages.audience, audience), eq(messages.recipientId, recipientId));
};

/** Newest first. */
export async function listMessages(ctx: Asker, query: z.output<typeof MessageQuery>): Promise<CursorList<Message>> {
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(and(ownedBy(ctx), query.cursor ? lt(messages.id, Number(query.cursor)) : undefined))
    .orderBy(desc(messages.id))
    .limit(query.limit + 1);
  const shown = rows.slice(0, query.limit);
  return { items: shown.map(present), next: rows.length > query.limit ? String(shown.at(-1)!.id) : null };
}

const present = (row: typeof messages.$inferSelect): Message => ({
  messageId: row.publicId,
  kind: row.kind as MessageKind,
  title: row.title,
  body: row.body,
  target: row.targetKind === null ? null : { kind: row.targetKind as MessageTarget['kind'], id: row.targetId! },
  unread: row.openedAt === null,
  createdAt: row.createdAt.toISOString(),
});

const MOST_COUNTED = 100;

export async function countUnread(ctx: Asker): Promise<UnreadCount> {
  const unread = ctx.db
    .select({ id: messages.id })
    .from(messages)
    .where(and(ownedBy(ctx), isNull(messages.openedAt)))
    .limit(MOST_COUNTED)
    .as('unread');
  const [row] = await ctx.db.select({ count: count() }).from(unread);
  return { count: row!.count };
}
