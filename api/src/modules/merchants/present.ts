import type { MerchantDetail, MerchantStaffRow, MerchantState } from '@lintuan/contracts/merchants/schemas';
import type { MerchantPermission } from '@lintuan/contracts/permissions';
import type { FieldCipher } from '../../platform/crypto/field-cipher.ts';
import { fileUrl } from '../files/index.ts';
import type { MemberRow, MerchantRow } from './stores/merchants.ts';

const CONTACT = 'merchants.contact';
const PHONE = 'merchants.phone';

export const sealContact = (cipher: FieldCipher, name: string, phone: string) => ({
  contactSealed: cipher.seal(name, CONTACT),
  phoneSealed: cipher.seal(phone, PHONE),
});

export const openContact = (cipher: FieldCipher, row: Pick<MerchantRow, 'contactSealed' | 'phoneSealed'>) => ({
  contactName: cipher.open(row.contactSealed, CONTACT),
  contactPhone: cipher.open(row.phoneSealed, PHONE),
});

export const presentMerchant = (cipher: FieldCipher, row: MerchantRow): MerchantDetail => ({
  merchantId: row.publicId,
  name: row.name,
  notice: row.notice,
  licenceNumber: row.licenceNumber,
  licenceFileId: row.licenceFile,
  logoFileId: row.logoFile,
  ...openContact(cipher, row),
  address: row.address,
  state: row.state as MerchantState,
  logoUrl: fileUrl(row.logoFile),
  licencePictureUrl: fileUrl(row.licenceFile),
  createdAt: row.createdAt.toISOString(),
});

export const presentMember = (row: MemberRow): MerchantStaffRow => ({
  staffId: row.publicId,
  name: row.name,
  displayName: row.displayName,
  role: row.role as MerchantStaffRow['role'],
  permissions: row.permissions as MerchantPermission[],
  disabled: row.disabledAt !== null,
  lastLoginAt: row.lastLoginAt?.toISOString() ?? null,
});
