import type { Invariant } from '../../platform/invariant.ts';

export const invariants: Invariant[] = [
  {
    name: 'identity.deleted_are_anonymous',
    says: 'a deleted shopper has no name, phone, WeChat account or open session',
    examined: "select 1 from shoppers where state = 'deleted'",
    broken: `
      select shopper.id from shoppers shopper
      where shopper.state = 'deleted' and (
        shopper.nickname is not null or shopper.phone_sealed is not null or shopper.avatar_file is not null
        or exists (select from shopper_wechat_accounts account where account.shopper_id = shopper.id)
        or exists (select from sessions where audience = 'customer' and subject_id = shopper.id and ended_at is null))`,
  },
  {
    name: 'identity.phones_are_sealed',
    says: 'no phone stands in the clear: each names the key it is sealed under',
    examined: 'select 1 from shoppers where phone_sealed is not null',
    broken: `
      select id from shoppers
      where phone_sealed !~ '^\\w+\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+$' or phone_hash !~ '^\\w+\\.[\\w-]{43}$' or phone_tail_hash !~ '^\\w+\\.[\\w-]{43}$'`,
  },
  {
    name: 'identity.merges_end_somewhere',
    says: 'an account that was merged is deleted and names one that is not itself merged into it',
    examined: 'select 1 from shoppers where merged_into is not null',
    broken: `
      select gone.id, gone.merged_into from shoppers gone left join shoppers heir on heir.id = gone.merged_into
      where gone.merged_into is not null and (gone.state <> 'deleted' or heir.id is null or heir.merged_into = gone.id)`,
  },
  {
    name: 'identity.families_have_a_way_on',
    says: 'a live session has at least one refresh token that was not replaced',
    examined: 'select 1 from sessions where ended_at is null',
    broken: `
      select session.id, session.audience from sessions session
      where session.ended_at is null and not exists (
        select from refresh_tokens token where token.session_id = session.id and token.replaced_at is null)`,
  },
];
