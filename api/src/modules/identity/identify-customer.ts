import type { Context, Customer } from '../../platform/context.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { requireSession } from './sessions.ts';
import * as shoppers from './stores/shoppers.ts';

export const shopperTag = (id: number): string => `shopper:${id}`;

export async function identifyCustomer(ctx: Context, token: string): Promise<Customer> {
  const session = await requireSession(ctx, 'customer', token);
  const tag = shopperTag(session.subjectId);
  const shopper = await ctx.cache.get(tag, { tags: [tag], ttlSeconds: 60 }, async () => {
    const row = await shoppers.find(ctx.db, session.subjectId);
    return row && { id: row.id, publicId: row.publicId, name: row.nickname ?? '邻居', state: row.state };
  });
  if (!shopper || shopper.state === 'deleted') throw refuse('identity.session_ended');
  if (shopper.state === 'banned') throw refuse('identity.disabled');
  return { kind: 'customer', id: shopper.id, publicId: shopper.publicId, name: shopper.name, sessionId: session.id };
}
