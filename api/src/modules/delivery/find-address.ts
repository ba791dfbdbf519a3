import type { AddressList } from '@lintuan/contracts/delivery/schemas';
import type { CustomerContext } from '../../platform/context.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { openReceiver, presentAddress } from './present-address.ts';
import * as addresses from './stores/addresses.ts';

export interface DeliveryAddress {
  name: string;
  phone: string;
  /** As people write it, 上海市 徐汇区: what repeats or is empty is said once or not at all. */
  region: string;
  regionCode: string;
  detail: string;
}

/** An address of the shopper who asks; null for anyone else's. */
export async function findAddress(ctx: CustomerContext, db: Db | Tx['db'], addressPublicId: string): Promise<DeliveryAddress | null> {
  const row = await addresses.find(db, ctx.actor.id, addressPublicId);
  if (!row) return null;
  const region = [...new Set([row.province, row.city, row.district])].filter(Boolean).join(' ');
  return { ...openReceiver(ctx.cipher, row), region, regionCode: row.regionCode };
}

export async function listAddresses(ctx: CustomerContext): Promise<AddressList> {
  const rows = await addresses.list(ctx.db, ctx.actor.id);
  return { items: rows.map((row) => presentAddress(ctx.cipher, row)) };
}
