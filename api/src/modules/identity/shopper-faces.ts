import { maskName } from '@lintuan/kernel/mask';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { fileUrl } from '../files/index.ts';
import * as shoppers from './stores/shoppers.ts';

/** A shopper as strangers may see them. */
export interface ShopperFace {
  name: string;
  avatarUrl: string | null;
}

/** A masked name for each, and a face only for those who allow it. */
export async function shopperFaces(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, ShopperFace>> {
  const rows = await shoppers.facesOf(db, [...new Set(ids)]);
  return new Map(
    rows.map(({ id, nickname, avatarFile, showsAvatar }) => [
      id,
      { name: nickname ? maskName(nickname) : '邻居', avatarUrl: showsAvatar ? fileUrl(avatarFile) : null },
    ]),
  );
}
