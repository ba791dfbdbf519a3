import { hasJob, type Invariant } from '../../platform/invariant.ts';
import { ASK_KEY, REFUND_KEY } from './job-kinds.ts';

export const invariants: Invariant[] = [
  {
    name: 'payments.one_applied_attempt',
    says: 'a payment that succeeded has exactly one applied attempt, of its own amount, and any other has none',
    examined: 'select 1 from payments',
    broken: `
      select payment.id, payment.state, count(attempt.id) as applied from payments payment
      left join payment_attempts attempt on attempt.payment_id = payment.id and attempt.outcome = 'applied'
      group by payment.id
      having count(attempt.id) <> (payment.state = 'succeeded')::int or min(attempt.amount_fen) <> payment.amount_fen`,
  },
  {
    name: 'payments.refunds_are_set_aside',
    says: 'what an attempt has set aside is the sum of its refunds, and no more than it took',
    examined: 'select 1 from refunds',
    broken: `
      select attempt.id, attempt.refund_reserved_fen, coalesce(sum(refund.amount_fen), 0) as refunds, attempt.amount_fen
      from payment_attempts attempt left join refunds refund on refund.attempt_id = attempt.id
      group by attempt.id
      having attempt.refund_reserved_fen <> coalesce(sum(refund.amount_fen), 0) or attempt.refund_count <> count(refund.id)
        or attempt.refund_reserved_fen > attempt.amount_fen`,
  },
  {
    name: 'payments.surplus_goes_back',
    says: 'money that came late or twice has a refund, or its event still waits to be handled',
    examined: "select 1 from payment_attempts where outcome in ('late', 'duplicate')",
    broken: `
      select attempt.id, attempt.out_trade_no, attempt.outcome from payment_attempts attempt
      where attempt.outcome in ('late', 'duplicate')
        and not exists (select from refunds refund where refund.attempt_id = attempt.id)
        and not (attempt.outcome = 'late' and exists (
          select from graphile_worker.jobs job join graphile_worker._private_jobs told using (id)
          where job.task_identifier like 'payments.came_late>%' and (told.payload ->> 'attemptId')::bigint = attempt.id))`,
  },
  {
    name: 'payments.live_attempts_are_watched',
    says: 'every attempt that may still be paid has a job that asks about it',
    examined: "select 1 from payment_attempts where state in ('created', 'prepared')",
    broken: `
      select attempt.id, attempt.out_trade_no from payment_attempts attempt
      where attempt.state in ('created', 'prepared') and not ${hasJob(`'${ASK_KEY}' || attempt.id`)}`,
  },
  {
    name: 'payments.refunds_are_watched',
    says: 'every refund under way has a job that brings it to its end',
    examined: "select 1 from refunds where state in ('requested', 'processing')",
    broken: `
      select refund.id, refund.refund_no from refunds refund
      where refund.state in ('requested', 'processing') and not ${hasJob(`'${REFUND_KEY}' || refund.id`)}`,
  },
];
