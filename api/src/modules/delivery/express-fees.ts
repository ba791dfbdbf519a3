import type { ExpressFee, MerchantExpressFee, SetExpressFee, SetMerchantExpressFee } from '@lintuan/contracts/delivery/schemas';
import type { z } from 'zod';
import type { AdminContext, Context, ManagerContext, MerchantContext } from '../../platform/context.ts';
import type { Db } from '../../platform/db/database.ts';
import { takeTurns } from '../../platform/db/transaction.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import { findMerchant, merchantCards } from '../merchants/index.ts';
import * as fees from './stores/express-fees.ts';

const FREE: ExpressFee = { baseFen: 0, freeAboveFen: null };

/** What each of these merchants asks for a parcel; who set nothing sends free of charge. */
export async function expressFees(db: Db | Tx['db'], merchantIds: readonly number[]): Promise<Map<number, ExpressFee>> {
  const rows = await fees.findMany(db, merchantIds);
  const set = new Map(rows.map(({ merchantId, baseFen, freeAboveFen }) => [merchantId, { baseFen, freeAboveFen }]));
  return new Map(merchantIds.map((id) => [id, set.get(id) ?? FREE]));
}

const feeTag = (merchantId: number): string => `express-fee:${merchantId}`;

/** The same, remembered until one of them changes: for what is read with every purchase. */
export async function knownExpressFees(ctx: Context, merchantIds: readonly number[]): Promise<Map<number, ExpressFee>> {
  const fees = merchantIds.map((id) => ctx.cache.get(feeTag(id), { tags: [feeTag(id)], ttlSeconds: 60 }, () => feeOf(ctx.db, id)));
  return new Map((await Promise.all(fees)).map((fee, index) => [merchantIds[index]!, fee]));
}

const feeOf = async (db: Db | Tx['db'], merchantId: number): Promise<ExpressFee> => (await expressFees(db, [merchantId])).get(merchantId)!;

export const readExpressFee = (ctx: MerchantContext): Promise<ExpressFee> => feeOf(ctx.db, ctx.actor.merchantId);

export async function setExpressFee(ctx: MerchantContext, fee: z.output<typeof SetExpressFee>): Promise<ExpressFee> {
  const shop = (await merchantCards(ctx.db, [ctx.actor.merchantId])).get(ctx.actor.merchantId)!;
  return change(ctx, shop, fee);
}

export async function readMerchantExpressFee(ctx: AdminContext, { merchantId }: MerchantExpressFee): Promise<ExpressFee> {
  return feeOf(ctx.db, (await requireShop(ctx, merchantId)).id);
}

export async function setMerchantExpressFee(
  ctx: AdminContext,
  { merchantId, ...fee }: z.output<typeof SetMerchantExpressFee>,
): Promise<ExpressFee> {
  return change(ctx, await requireShop(ctx, merchantId), fee);
}

async function requireShop(ctx: AdminContext, merchantId: string) {
  const shop = await findMerchant(ctx.db, merchantId);
  if (!shop) throw notFound('没有这个商家');
  return shop;
}

async function change(
  ctx: ManagerContext,
  shop: { id: number; publicId: string; name: string },
  { baseFen, freeAboveFen }: ExpressFee,
): Promise<ExpressFee> {
  return ctx.transaction(async (tx) => {
    await takeTurns(tx, `express-fee:${shop.id}`);
    const before = await feeOf(tx.db, shop.id);
    const after = { baseFen, freeAboveFen };
    tx.invalidate(feeTag(shop.id));
    await fees.put(tx, { merchantId: shop.id, ...after, updatedAt: ctx.now() });
    const subject = { kind: 'merchant', id: shop.publicId, name: shop.name };
    await tx.audit({ action: 'delivery.express_fee_set', subject, merchantId: shop.id, before: { ...before }, after });
    return after;
  });
}
