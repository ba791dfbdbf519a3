import { maskPhone } from '@lintuan/kernel/mask';
import type { FieldCipher } from '../../platform/crypto/field-cipher.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { openPhone } from './shopper-phone.ts';
import * as shoppers from './stores/shoppers.ts';

/** What staff may call shoppers: as they call themselves, or by their masked phone. */
export async function shopperNames(cipher: FieldCipher, db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await shoppers.namesOf(db, [...new Set(ids)]);
  return new Map(
    rows.map(({ id, nickname, phoneSealed }) => [
      id,
      nickname ?? (phoneSealed === null ? '邻居' : maskPhone(openPhone(cipher, phoneSealed))),
    ]),
  );
}
