import { maskName, maskPhone } from '@lintuan/kernel/mask';
import type { FieldCipher } from '../../platform/crypto/field-cipher.ts';
import { openContact } from './present.ts';
import type { MemberRow, MerchantRow } from './stores/merchants.ts';

/** What the audit may hold: the person behind the shop only masked. */
export function auditView(cipher: FieldCipher, row: MerchantRow): Record<string, unknown> {
  const contact = openContact(cipher, row);
  return {
    name: row.name,
    notice: row.notice,
    licenceNumber: row.licenceNumber,
    licenceFile: row.licenceFile,
    logoFile: row.logoFile,
    address: row.address,
    contact: maskName(contact.contactName),
    phone: maskPhone(contact.contactPhone),
  };
}

export const memberAuditView = (row: MemberRow): Record<string, unknown> => ({
  displayName: row.displayName,
  role: row.role,
  permissions: row.permissions,
  disabled: row.disabledAt !== null,
});
