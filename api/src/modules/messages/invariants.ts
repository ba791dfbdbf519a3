import { hasJob, type Invariant } from '../../platform/invariant.ts';
import { SEND_KEY } from './job-kinds.ts';

export const invariants: Invariant[] = [
  {
    name: 'messages.stand_in_the_inbox',
    says: 'every message stands in the inbox of whom it is for',
    examined: 'select 1 from messages',
    broken: `
      select message.id, message.kind from messages message
      where not exists (
        select from message_deliveries delivery
        where delivery.message_id = message.id and delivery.channel = 'inbox' and delivery.state = 'sent')`,
  },
  {
    name: 'messages.sent_ones_were_accepted',
    says: 'every subscribe message that was sent, or is being sent, used an accept of its own',
    examined: "select 1 from message_deliveries where channel = 'subscribe' and state in ('sending', 'sent')",
    broken: `
      select delivery.id, delivery.message_id, delivery.state from message_deliveries delivery
      where delivery.channel = 'subscribe' and delivery.state in ('sending', 'sent') and not exists (
        select from message_quota_entries entry where entry.message_id = delivery.message_id and entry.cause = 'used')`,
  },
  {
    name: 'messages.quotas_are_sums',
    says: 'what a shopper still allows is the sum of its entries, and never below nothing',
    examined: 'select 1 from message_quotas',
    broken: `
      select shopper_id, template_key, sum(change) as entries, sum(balance) as balance
      from (
        select shopper_id, template_key, change, 0 as balance from message_quota_entries
        union all
        select shopper_id, template_key, 0, balance from message_quotas) both_sides
      group by shopper_id, template_key
      having sum(change) <> sum(balance) or sum(balance) < 0`,
  },
  {
    name: 'messages.waiting_ones_have_a_job',
    says: 'every message that waits to be sent has a job that sends it',
    examined: "select 1 from message_deliveries where state in ('waiting', 'sending')",
    broken: `
      select delivery.id, delivery.message_id from message_deliveries delivery
      where delivery.state in ('waiting', 'sending') and not ${hasJob(`'${SEND_KEY}' || delivery.id`)}`,
  },
];
