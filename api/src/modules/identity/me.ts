import type { Consent, ConsentList, EditMe, Me, SetConsent } from '@lintuan/contracts/identity/schemas';
import { consentPurposes } from '@lintuan/contracts/identity/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { requireOwnFiles } from '../files/index.ts';
import { shopperTag } from './identify-customer.ts';
import { presentMe } from './present-me.ts';
import * as shoppers from './stores/shoppers.ts';

export async function readMe(ctx: CustomerContext): Promise<Me> {
  return presentMe(ctx, (await shoppers.find(ctx.db, ctx.actor.id))!, ctx.db);
}

export async function editMe(ctx: CustomerContext, input: EditMe): Promise<Me> {
  return ctx.transaction(async (tx) => {
    if (input.avatarFileId) await requireOwnFiles(ctx, tx, [input.avatarFileId], 'avatarFileId');
    const me = await shoppers.lock(tx, ctx.actor.id);
    const change = {
      ...(input.nickname === undefined ? {} : { nickname: input.nickname }),
      ...(input.avatarFileId === undefined ? {} : { avatarFile: input.avatarFileId }),
    };
    tx.invalidate(shopperTag(me.id));
    return presentMe(ctx, Object.keys(change).length > 0 ? await shoppers.save(tx, me.id, change) : me, tx.db);
  });
}

export async function listConsents(ctx: CustomerContext): Promise<ConsentList> {
  const latest = new Map((await shoppers.latestConsents(ctx.db, ctx.actor.id)).map((row) => [row.purpose, row]));
  return {
    items: consentPurposes.map((purpose) => {
      const row = latest.get(purpose);
      return { purpose, version: row?.version ?? '', given: row?.given ?? false, at: row?.createdAt.toISOString() ?? null };
    }),
  };
}

/** Giving and taking back are the same act: one more row. */
export async function setConsent(ctx: CustomerContext, input: SetConsent): Promise<Consent> {
  const at = ctx.now();
  await ctx.transaction((tx) => shoppers.addConsent(tx, { shopperId: ctx.actor.id, ...input, createdAt: at }));
  return { ...input, at: at.toISOString() };
}
