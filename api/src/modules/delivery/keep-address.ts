import { MOST_ADDRESSES } from '@lintuan/contracts/delivery/limits';
import type { Address, AddressForm, EditAddress } from '@lintuan/contracts/delivery/schemas';
import type { z } from 'zod';
import type { CustomerContext } from '../../platform/context.ts';
import { notFound, refuse, refuseField } from '../../platform/errors/app-error.ts';
import { presentAddress, sealReceiver } from './present-address.ts';
import { loadRegions } from './regions.ts';
import * as addresses from './stores/addresses.ts';

type Form = z.output<typeof AddressForm>;

/** The first address is the default one, and so is any other that asks to be. */
export async function addAddress(ctx: CustomerContext, form: Form): Promise<Address> {
  const shopperId = ctx.actor.id;
  const filled = await columns(ctx, form);
  return ctx.once(async (tx) => {
    await addresses.takeTurn(tx, shopperId);
    const held = await addresses.countOf(tx, shopperId);
    if (held >= MOST_ADDRESSES) throw refuse('delivery.too_many_addresses');
    const isDefault = held === 0 || form.isDefault;
    if (isDefault) await addresses.clearDefault(tx, shopperId);
    const at = ctx.now();
    const row = await addresses.add(tx, { publicId: ctx.newId(), shopperId, ...filled, isDefault, createdAt: at, updatedAt: at });
    return presentAddress(ctx.cipher, row);
  });
}

/** The default one stays the default until another takes its place. */
export async function editAddress(ctx: CustomerContext, { addressId, ...form }: z.output<typeof EditAddress>): Promise<Address> {
  const shopperId = ctx.actor.id;
  const filled = await columns(ctx, form);
  return ctx.transaction(async (tx) => {
    await addresses.takeTurn(tx, shopperId);
    const before = await addresses.find(tx.db, shopperId, addressId);
    if (!before) throw notFound('没有这个地址');
    const isDefault = before.isDefault || form.isDefault;
    if (isDefault && !before.isDefault) await addresses.clearDefault(tx, shopperId);
    return presentAddress(ctx.cipher, await addresses.save(tx, before.id, { ...filled, isDefault, updatedAt: ctx.now() }));
  });
}

async function columns(ctx: CustomerContext, { name, phone, detail, regionCode, tag }: Omit<Form, 'isDefault'>) {
  const place = (await loadRegions()).leaves.get(regionCode);
  if (!place) throw refuseField('delivery.unknown_region', 'regionCode', '请重新选择地区');
  return { ...sealReceiver(ctx.cipher, { name, phone, detail }), regionCode, ...place, tag };
}
