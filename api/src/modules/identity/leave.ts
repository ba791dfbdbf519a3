import type { DataCopy } from '@lintuan/contracts/identity/schemas';
import { shopperDeleted } from '../../events/identity.ts';
import type { CustomerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { shopperTag } from './identify-customer.ts';
import { listConsents, readMe } from './me.ts';
import { listSessions } from './reads/sessions.ts';
import { endSessionsOf } from './sessions.ts';
import { openPhone } from './shopper-phone.ts';
import * as shoppers from './stores/shoppers.ts';

/** Who they are to us, in the open. */
export async function ownIdentity(ctx: CustomerContext): Promise<Pick<DataCopy, 'me' | 'consents' | 'sessions'>> {
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
  };
}

/** Holds the account so that nothing new can be hung on it meanwhile. */
export const holdAccount = async (ctx: CustomerContext, tx: Tx): Promise<void> => void (await shoppers.lock(tx, ctx.actor.id));

/** The person becomes anonymous; the row stays for what must be kept. */
export async function endAccount(ctx: CustomerContext, tx: Tx): Promise<void> {
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
}
