import type { AddressId } from '@lintuan/contracts/delivery/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound } from '../../platform/errors/app-error.ts';
import * as addresses from './stores/addresses.ts';

/** When the default one goes, the newest that is left takes its place. */
export async function removeAddress(ctx: CustomerContext, { addressId }: AddressId): Promise<Done> {
  await ctx.transaction(async (tx) => {
    await addresses.takeTurn(tx, ctx.actor.id);
    const gone = await addresses.remove(tx, ctx.actor.id, addressId);
    if (!gone) throw notFound('没有这个地址');
    if (gone.isDefault) await addresses.makeNewestDefault(tx, ctx.actor.id);
  });
  return { done: true };
}
