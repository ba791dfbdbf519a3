import type { MerchantState } from '@lintuan/contracts/merchants/schemas';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { fileUrl } from '../files/index.ts';
import { isOpen } from './rules.ts';
import * as merchants from './stores/merchants.ts';

/** What other modules may know of a merchant. */
interface MerchantCard {
  id: number;
  publicId: string;
  name: string;
  notice: string;
  logoUrl: string | null;
  open: boolean;
}

const card = (row: merchants.MerchantRow): MerchantCard => ({
  id: row.id,
  publicId: row.publicId,
  name: row.name,
  notice: row.notice,
  logoUrl: fileUrl(row.logoFile),
  open: isOpen(row.state as MerchantState),
});

export async function merchantCards(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, MerchantCard>> {
  const rows = await merchants.findByIds(db, [...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, card(row)]));
}

/** Keeps a merchant's state as it is until what leans on it is written. */
export async function holdMerchant(tx: Tx, publicId: string): Promise<MerchantCard | null> {
  const row = await merchants.hold(tx, publicId);
  return row && card(row);
}

export async function findMerchant(db: Db | Tx['db'], publicId: string): Promise<MerchantCard | null> {
  const row = await merchants.find(db, publicId);
  return row && card(row);
}
