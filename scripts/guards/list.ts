import { groupBuyGuards } from './group-buy.ts';

export interface Edit {
  file: string;
  find: string;
  replace: string;
}

/** Something that keeps a purchase or a group-buy whole: how to take it out, and the tests that must miss it then. */
export interface Guard {
  name: string;
  edits: readonly Edit[];
  tests: readonly string[];
}

const MODEL = 'test/model/purchase.model.test.ts';
const payments = (name: string) => `src/modules/payments/${name}.test.ts`;
const remove = (file: string, find: string): Edit => ({ file, find, replace: '' });

const CLAIM_FROM_STATE = (table: string) => ({
  find: `.where(and(eq(${table}.id, id), inArray(${table}.state, [...from])))`,
  replace: `.where(eq(${table}.id, id))`,
});

export const guards: readonly Guard[] = [
  {
    name: 'stock is taken only while enough is there',
    edits: [
      remove(
        'api/src/modules/stock/stores/shifts.ts',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
        '        and level.locked + held.quantity * ${shift.locked}::int between 0 and level.on_hand + held.quantity * ${shift.onHand}::int\n',
      ),
      {
        file: 'db/migrations/0000_the_frame.sql',
        find: `CHECK ("stock_levels"."on_hand" >= 0 and "stock_levels"."locked" >= 0 and "stock_levels"."on_hand" - "stock_levels"."locked" >= 0)`,
        replace: 'CHECK (true)',
      },
    ],
    tests: [MODEL],
  },
  {
    name: 'a price that changed is refused',
    edits: [
      remove('api/src/modules/checkout/place-checkout.ts', "  if (payableOf(priced) !== input.payableFen) throw new Outdated('price');\n"),
    ],
    tests: [MODEL],
  },
  {
    name: 'one key, one answer',
    edits: [
      {
        file: 'api/src/platform/db/idempotency.ts',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
        find: '::jsonb, ${expiresAt})',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
        replace: '::jsonb, ${expiresAt}) on conflict do nothing',
      },
    ],
    tests: [MODEL],
  },
  {
    name: 'a checkout leaves its waiting once',
    edits: [
      {
        file: 'api/src/modules/orders/stores/waiting.ts',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
        find: "where id = ${checkoutId} and (state = 'pending_payment') is true",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
        replace: 'where id = ${checkoutId}',
      },
      remove('api/src/modules/orders/stores/waiting.ts', " and (orders.state = 'pending_payment') is true"),
    ],
    tests: [MODEL],
  },
  {
    name: 'an order moves only from a state that allows it',
    edits: [{ file: 'api/src/modules/orders/stores/orders.ts', ...CLAIM_FROM_STATE('orders') }],
    tests: [MODEL],
  },
  {
    name: 'WeChat is asked and closed there before anything is given back',
    edits: [
      {
        file: 'api/src/modules/orders/cancel-checkout.ts',
        find: "const given = await giveUp(ctx, { purpose: 'checkout', subjectId: checkout.id });",
        replace: "const given: string = giveUp.name && 'settled';",
      },
    ],
    tests: [MODEL],
  },
  {
    name: 'what was paid is not closed any more',
    edits: [remove('api/src/modules/payments/stores/payments.ts', " and state = 'open'")],
    tests: [payments('give-up')],
  },
  {
    name: 'money that comes a second time goes back',
    edits: [{ file: 'api/src/modules/payments/apply-paid.ts', find: '  } else {\n', replace: "  } else if (outcome !== 'duplicate') {\n" }],
    tests: [MODEL],
  },
  {
    name: 'money that comes too late goes back',
    edits: [
      {
        file: 'api/src/modules/orders/settle-payment.ts',
        find: '  if (late.purpose !== PURPOSE) return;\n',
        replace: '  if (late.purpose) return;\n',
      },
    ],
    tests: [MODEL],
  },
  {
    name: 'a notice must tell the right amount',
    edits: [remove('api/src/modules/payments/rules.ts', ' || told.amountFen !== expected.amountFen')],
    tests: [MODEL, payments('notices')],
  },
  {
    name: 'a notice must bear the right signature',
    edits: [
      remove(
        'api/src/platform/providers/wechat-pay/verify-notice.ts',
        "  if (!isSigned(signature, body, key)) return refused('forged');\n",
      ),
    ],
    tests: [MODEL],
  },
  {
    name: 'a notice is heard once',
    edits: [
      {
        file: 'db/migrations/0001_the_purchase.sql',
        find: 'CREATE UNIQUE INDEX "payment_notices_nonce"',
        replace: 'CREATE INDEX "payment_notices_nonce"',
      },
      remove('api/src/modules/payments/stores/notices.ts', '\n    on conflict (provider, nonce) do nothing'),
    ],
    tests: [payments('notices')],
  },
  {
    name: 'never more goes back than came',
    edits: [
      remove(
        'api/src/modules/payments/stores/attempts.ts',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
        '        sql`${paymentAttempts.refundReservedFen} + ${amountFen} <= ${paymentAttempts.amountFen}`,\n',
      ),
      {
        file: 'db/migrations/0001_the_purchase.sql',
        find: '"payment_attempts"."refund_reserved_fen" between 0 and "payment_attempts"."amount_fen"',
        replace: '"payment_attempts"."refund_reserved_fen" >= 0',
      },
    ],
    tests: [payments('refunds')],
  },
  {
    name: 'a refund is settled once',
    edits: [{ file: 'api/src/modules/payments/stores/refunds.ts', ...CLAIM_FROM_STATE('refunds') }],
    tests: [MODEL],
  },
  {
    name: 'jobs and events commit with what they follow from',
    edits: [
      {
        file: 'api/src/platform/db/transaction.ts',
        find: '          return { answer, last: [...last, ...outgoing.statements(), ...wordsOfStale(stale)] };\n',
        replace:
          '          unsent.push(...outgoing.statements());\n          return { answer, last: [...last, ...wordsOfStale(stale)] };\n',
      },
      {
        file: 'api/src/platform/db/transaction.ts',
        find: '    const stale = new Set<string>();\n',
        replace: '    const stale = new Set<string>();\n    const unsent: Statement[] = [];\n',
      },
      {
        file: 'api/src/platform/db/transaction.ts',
        find: '      scope.cache.drop(stale);\n',
        replace: '      for (const late of unsent) await scope.db.$client.query(late);\n      scope.cache.drop(stale);\n',
      },
    ],
    tests: [MODEL],
  },
  ...groupBuyGuards,
];
