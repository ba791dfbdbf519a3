import type { Address } from '@lintuan/contracts/delivery/schemas';
import type { FieldCipher } from '../../platform/crypto/field-cipher.ts';
import type { AddressRow } from './stores/addresses.ts';

const NAME = 'addresses.name';
const PHONE = 'addresses.phone';
const DETAIL = 'addresses.detail';

interface Receiver {
  name: string;
  phone: string;
  detail: string;
}

export const sealReceiver = (cipher: FieldCipher, { name, phone, detail }: Receiver) => ({
  nameSealed: cipher.seal(name, NAME),
  phoneSealed: cipher.seal(phone, PHONE),
  detailSealed: cipher.seal(detail, DETAIL),
});

export const openReceiver = (cipher: FieldCipher, row: AddressRow): Receiver => ({
  name: cipher.open(row.nameSealed, NAME),
  phone: cipher.open(row.phoneSealed, PHONE),
  detail: cipher.open(row.detailSealed, DETAIL),
});

export const presentAddress = (cipher: FieldCipher, row: AddressRow): Address => ({
  addressId: row.publicId,
  ...openReceiver(cipher, row),
  regionCode: row.regionCode,
  province: row.province,
  city: row.city,
  district: row.district,
  tag: row.tag,
  isDefault: row.isDefault,
});
