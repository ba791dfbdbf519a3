import type { Receiver } from '@lintuan/contracts/orders/schemas';
import { maskName, maskPhone } from '@lintuan/kernel/mask';
import type { FieldCipher } from '../../platform/crypto/field-cipher.ts';

const FIELD = 'checkouts.receiver';
const PHONE = 'checkouts.receiver_phone';
const PHONE_TAIL = 'checkouts.receiver_phone_tail';

export interface SealedReceiver {
  sealed: string;
  region: string;
  phoneHash: string;
  phoneTailHash: string;
}

/** Who gets the parcel, as it stood when the order was placed: sealed whole, the phone found by its hashes. */
export const sealReceiver = (cipher: FieldCipher, receiver: Receiver): SealedReceiver => ({
  sealed: cipher.seal(JSON.stringify(receiver), FIELD),
  region: receiver.region,
  phoneHash: cipher.hash(receiver.phone, PHONE),
  phoneTailHash: cipher.hash(receiver.phone.slice(-4), PHONE_TAIL),
});

export const openReceiver = (cipher: FieldCipher, sealed: string | null): Receiver | null =>
  sealed === null ? null : (JSON.parse(cipher.open(sealed, FIELD)) as Receiver);

/** For lists: enough to recognise, not enough to know. */
export function maskReceiver(receiver: Receiver | null): { name: string; phone: string } {
  return receiver ? { name: maskName(receiver.name), phone: maskPhone(receiver.phone) } : { name: '已注销', phone: '' };
}

/** A whole phone number or its last four digits, under every key that may stand in the database. */
export const phoneHashes = (cipher: FieldCipher, phone: string): { column: 'whole' | 'tail'; hashes: string[] } =>
  phone.length === 4
    ? { column: 'tail', hashes: cipher.hashes(phone, PHONE_TAIL) }
    : { column: 'whole', hashes: cipher.hashes(phone, PHONE) };
