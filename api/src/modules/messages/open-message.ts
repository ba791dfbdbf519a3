import type { MessageId } from '@lintuan/contracts/messages/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import type { CustomerContext, MerchantContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import * as messages from './stores/messages.ts';
import { inboxOf } from './whose.ts';

export async function openMessage(ctx: CustomerContext | MerchantContext, { messageId }: MessageId): Promise<Done> {
  const there = await ctx.transaction((tx) => messages.open(tx, inboxOf(ctx), messageId, ctx.now()));
  if (!there) throw notFound('没有这条消息');
  return { done: true };
}

export async function openAllMessages(ctx: CustomerContext | MerchantContext): Promise<Done> {
  await ctx.transaction((tx) => messages.openAll(tx, inboxOf(ctx), ctx.now()));
  return { done: true };
}
