import type { MerchantState } from '@lintuan/contracts/merchants/schemas';
import type { Context } from '../../platform/context.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { fileUrl } from '../files/index.ts';
import { isOpen } from './rules.ts';
import * as merchants from './stores/merchants.ts';
import { merchantTag } from './tags.ts';

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

/** The same, remembered until one of them changes: for what is read with every purchase. */
export async function knownMerchants(ctx: Context, ids: readonly number[]): Promise<Map<number, MerchantCard>> {
  const tags = (known: MerchantCard) => [merchantTag(known.publicId)];
  const cards = await Promise.all(
    ids.map((id) =>
      ctx.cache.get(`merchant-card:${id}`, { tags, ttlSeconds: 60 }, async () => (await merchantCards(ctx.db, [id])).get(id)!),
    ),
  );
  return new Map(cards.map((known) => [known.id, known]));
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
