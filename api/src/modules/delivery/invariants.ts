import type { Invariant } from '../../platform/invariant.ts';

const sealed = "'^\\w+\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+$'";

export const invariants: Invariant[] = [
  {
    name: 'delivery.one_default_address',
    says: 'whoever has addresses has exactly one default',
    examined: 'select distinct shopper_id from addresses',
    broken: `
      select shopper_id, count(*) filter (where is_default) as defaults from addresses
      group by shopper_id having count(*) filter (where is_default) <> 1`,
  },
  {
    name: 'delivery.addresses_are_sealed',
    says: 'no name, phone or door of an address stands in the clear',
    examined: 'select 1 from addresses',
    broken: `
      select id, shopper_id from addresses
      where name_sealed !~ ${sealed} or phone_sealed !~ ${sealed} or detail_sealed !~ ${sealed}`,
  },
];
