import type { Context } from '../../platform/context.ts';
import type { FieldCipher } from '../../platform/crypto/field-cipher.ts';
import { takeTurns } from '../../platform/db/transaction.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { SealedPhone } from './stores/shoppers.ts';

const PLACE = 'shoppers.phone';

export function sealPhone(cipher: FieldCipher, phone: string): SealedPhone {
  return {
    phoneSealed: cipher.seal(phone, PLACE),
    phoneHash: cipher.hash(phone, PLACE),
    phoneTailHash: cipher.hash(phone.slice(-4), `${PLACE}.tail`),
  };
}

export const openPhone = (cipher: FieldCipher, sealed: string): string => cipher.open(sealed, PLACE);

/** Every hash the phone may be found under while keys change. */
export const phoneHashes = (ctx: Context, phone: string): string[] => ctx.cipher.hashes(phone, PLACE);

/** Whoever deals with one phone takes turns, also between processes that disagree on which key is the current one. */
export async function takePhoneTurn(ctx: Context, tx: Tx, phone: string): Promise<void> {
  for (const hash of phoneHashes(ctx, phone).toSorted()) await takeTurns(tx, `phone:${hash}`);
}
