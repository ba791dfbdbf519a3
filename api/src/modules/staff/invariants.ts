import { permissions } from '@lintuan/contracts/permissions';
import type { Invariant } from '../../platform/invariant.ts';

const known = Object.keys(permissions)
  .map((code) => `'${code}'`)
  .join(', ');

export const invariants: Invariant[] = [
  {
    name: 'staff.permissions_are_known',
    says: 'roles hold only permissions there are',
    examined: 'select 1 from roles',
    broken: `select id, code, permissions from roles where not permissions <@ array[${known}]::text[]`,
  },
  {
    name: 'staff.someone_can_administer',
    says: 'where there are staff, someone who is not disabled holds every right over staff',
    examined: 'select 1 from staff',
    broken: `
      select 'nobody holds staff.edit' as fault where exists (select from staff) and not exists (
        select from staff person join staff_roles held on held.staff_id = person.id join roles role on role.id = held.role_id
        where person.disabled_at is null and 'staff.edit' = any(role.permissions))`,
  },
];
