import type { Delivery, DeliveryList, DeliveryQuery } from '@lintuan/contracts/messages/schemas';
import { messageDeliveries, messages } from '@lintuan/db/schema';
import { addDays, startOfShanghaiDay } from '@lintuan/kernel/shanghai-day';
import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm';
import type { z } from 'zod';
import type { AdminContext } from '../../../platform/context.ts';
import { shopperCards, shopperIdOf } from '../../identity/index.ts';
import { memberCards, memberIdOf } from '../../merchants/index.ts';
import type { Inbox } from '../stores/messages.ts';

/** Newest first, without a total: the log is long. */
export async function listDeliveries(ctx: AdminContext, query: z.output<typeof DeliveryQuery>): Promise<DeliveryList> {
  const inbox = query.who === undefined ? null : await inboxNamed(ctx, query.who);
  if (query.who !== undefined && !inbox) return { items: [], next: null };
  const rows = await ctx.db
    .select({ delivery: messageDeliveries, message: messages })
    .from(messageDeliveries)
    .innerJoin(messages, eq(messages.id, messageDeliveries.messageId))
    .where(matching(query, inbox))
    .orderBy(desc(messageDeliveries.id))
    .limit(query.limit + 1);
  const shown = rows.slice(0, query.limit);
  const cards = await recipients(
    ctx,
    shown.map(({ message }) => message),
  );
  return {
    items: shown.map(({ delivery, message }) => present(delivery, message, cards(message))),
    next: rows.length > query.limit ? String(shown.at(-1)!.delivery.id) : null,
  };
}

function matching(query: z.output<typeof DeliveryQuery>, inbox: Inbox | null): SQL | undefined {
  return and(
    query.cursor ? lt(messageDeliveries.id, Number(query.cursor)) : undefined,
    query.channel ? eq(messageDeliveries.channel, query.channel) : undefined,
    query.state ? eq(messageDeliveries.state, query.state) : undefined,
    query.kind ? eq(messageDeliveries.kind, query.kind) : undefined,
    inbox ? and(eq(messages.audience, inbox.audience), eq(messages.recipientId, inbox.recipientId)) : undefined,
    query.from ? gte(messageDeliveries.createdAt, startOfShanghaiDay(query.from)) : undefined,
    query.until ? lt(messageDeliveries.createdAt, startOfShanghaiDay(addDays(query.until, 1))) : undefined,
  );
}

async function inboxNamed(ctx: AdminContext, publicId: string): Promise<Inbox | null> {
  const [shopper, member] = await Promise.all([shopperIdOf(ctx.db, publicId), memberIdOf(ctx.db, publicId)]);
  if (shopper !== null) return { audience: 'customer', recipientId: shopper };
  return member === null ? null : { audience: 'merchant', recipientId: member };
}

interface Card {
  publicId: string;
  name: string;
}
type MessageRow = typeof messages.$inferSelect;

async function recipients(ctx: AdminContext, rows: readonly MessageRow[]): Promise<(row: MessageRow) => Card | undefined> {
  const idsOf = (audience: string) => rows.filter((row) => row.audience === audience).map((row) => row.recipientId);
  const [shoppers, members] = await Promise.all([
    shopperCards(ctx.cipher, ctx.db, idsOf('customer')),
    memberCards(ctx.db, idsOf('merchant')),
  ]);
  return (row) => (row.audience === 'customer' ? shoppers : members).get(row.recipientId);
}

const present = (delivery: typeof messageDeliveries.$inferSelect, message: MessageRow, card: Card | undefined): Delivery => ({
  messageId: message.publicId,
  kind: message.kind as Delivery['kind'],
  title: message.title,
  audience: message.audience as Delivery['audience'],
  recipientId: card?.publicId ?? null,
  recipientName: card?.name ?? '邻居',
  channel: delivery.channel as Delivery['channel'],
  state: delivery.state as Delivery['state'],
  skipReason: delivery.skipReason as Delivery['skipReason'],
  tries: delivery.tries,
  lastError: delivery.lastError,
  createdAt: delivery.createdAt.toISOString(),
  settledAt: delivery.settledAt?.toISOString() ?? null,
});
