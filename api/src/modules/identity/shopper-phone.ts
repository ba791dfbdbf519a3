import type { Context } from '../../platform/context.ts';
import type { FieldCipher } from '../../platform/crypto/field-cipher.ts';
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
