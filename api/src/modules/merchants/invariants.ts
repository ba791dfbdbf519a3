import { merchantPermissions } from '@lintuan/contracts/permissions';
import type { Invariant } from '../../platform/invariant.ts';

const known = merchantPermissions.map((code) => `'${code}'`).join(', ');

export const invariants: Invariant[] = [
  {
    name: 'merchants.permissions_are_known',
    says: 'people of a merchant hold only permissions there are',
    examined: 'select 1 from merchant_staff',
    broken: `select id, name, permissions from merchant_staff where not permissions <@ array[${known}]::text[]`,
  },
  {
    name: 'merchants.contacts_are_sealed',
    says: 'the person behind a shop never stands in the clear',
    examined: 'select 1 from merchants',
    broken: `
      select id, name from merchants
      where contact_sealed !~ '^\\w+\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+$' or phone_sealed !~ '^\\w+\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+$'`,
  },
];
