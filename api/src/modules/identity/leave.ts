import type { DataCopy } from '@lintuan/contracts/identity/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import { shopperDeleted } from '../../events/identity.ts';
import type { CustomerContext } from '../../platform/context.ts';
import { shopperTag } from './identify-customer.ts';
import { listConsents, readMe } from './me.ts';
import { listSessions } from './reads/sessions.ts';
import { endSessionsOf } from './sessions.ts';
import { openPhone } from './shopper-phone.ts';
import * as shoppers from './stores/shoppers.ts';

/** Everything we hold of a person, in their own hands. */
export async function exportData(ctx: CustomerContext): Promise<DataCopy> {
  const [shopper, me, consents, sessions] = await Promise.all([
    shoppers.find(ctx.db, ctx.actor.id),
    readMe(ctx),
    listConsents(ctx),
    listSessions(ctx),
  ]);
  return {
    me: { ...me, phone: shopper!.phoneSealed && openPhone(ctx.cipher, shopper!.phoneSealed) },
    consents: consents.items,
    sessions: sessions.items,
    exportedAt: ctx.now().toISOString(),
  };
}

/** The person becomes anonymous; the row stays for what must be kept. */
export async function deleteAccount(ctx: CustomerContext): Promise<Done> {
  await ctx.transaction(async (tx) => {
    await shoppers.lock(tx, ctx.actor.id);
    await shoppers.unlinkWechat(tx, ctx.actor.id);
    await endSessionsOf(tx, 'customer', ctx.actor.id, 'account_deleted', ctx.now());
    await shoppers.save(tx, ctx.actor.id, {
      state: 'deleted',
      deletedAt: ctx.now(),
      nickname: null,
      avatarFile: null,
      phoneSealed: null,
      phoneHash: null,
      phoneTailHash: null,
    });
    tx.invalidate(shopperTag(ctx.actor.id));
    await tx.publish(shopperDeleted({ shopperId: ctx.actor.id }));
  });
  return { done: true };
}
