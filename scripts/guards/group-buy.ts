import type { Edit, Guard } from './list.ts';

const MODEL = 'test/model/group-buy.model.test.ts';
const MEMBERS = 'test/model/members.model.test.ts';
const LATE = 'test/model/late-money.model.test.ts';
const TOLD = 'test/group-buy/seats.test.ts';
const file = (name: string) => `api/src/modules/group-buy/${name}.ts`;
const remove = (name: string, find: string): Edit => ({ file: file(name), find, replace: '' });
const remake = (name: string, find: string, replace: string): Edit => ({ file: file(name), find, replace });

/** What keeps a group-buy whole. */
export const groupBuyGuards: readonly Guard[] = [
  {
    name: 'a group has no more seats than its size',
    edits: [
      remove('stores/seats', '        and groups.seats_taken + groups.virtual_seats < groups.size'),
      {
        file: 'db/migrations/0003_group-buy.sql',
        find: ' and "groups"."seats_taken" + "groups"."virtual_seats" <= "groups"."size"',
        replace: '',
      },
    ],
    tests: [MODEL],
  },
  {
    name: 'a group starts only while there are units for all its seats',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
    edits: [remove('stores/seats', '\n        and used_units + ${wanted.quantity} + promised_units + size - 1 <= quota_units')],
    tests: [MODEL],
  },
  {
    name: 'nobody has more of an activity than one may',
    edits: [remove('take-seat', "  if (holdings.units > activity.perPersonLimit) throw refuseSeat('over_limit');\n")],
    tests: [MODEL],
  },
  {
    name: 'a person has one seat in a group',
    edits: [
      remove(
        'stores/seats',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
        "\n        and not exists (select from group_seats seat where seat.group_id = groups.id and seat.shopper_id = ${wanted.shopperId} and seat.state in ('held', 'paid'))",
      ),
      {
        file: 'db/migrations/0003_group-buy.sql',
        find: 'CREATE UNIQUE INDEX "group_seats_live" ',
        replace: 'CREATE INDEX "group_seats_live" ',
      },
    ],
    tests: [MODEL],
  },
  {
    name: 'who has a seat to pay takes no other',
    edits: [remove('take-seat', "  if (holdings.unpaid.some((id) => id !== taken.checkoutId)) throw refuseSeat('unpaid_seat');\n")],
    tests: [MODEL],
  },
  {
    name: 'a group for newcomers asks again when it is paid',
    edits: [remake('stores/paid-seats', ' or groups.leader_id = seat.shopper_id or ', ' or true or ')],
    tests: [MEMBERS],
  },
  {
    name: 'what is paid after the end of a group does not count',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is found in a template as it stands
    edits: [remove('stores/paid-seats', '\n        and (groups.deadline is null or ${countsAt}::timestamptz <= groups.deadline)')],
    tests: [MODEL],
  },
  {
    name: 'a group fails only when nobody is just paying',
    edits: [remove('stores/groups', '        eq(groups.seatsTaken, groups.seatsPaid),\n')],
    tests: [MODEL],
  },
  {
    name: 'a seat that is free again has units kept for it',
    edits: [remove('vacate', '    await activities.shiftUnits(tx, activityId, { promised: 1 });\n')],
    tests: [MODEL],
  },
  {
    name: 'the units of a seat given up go back into the quota',
    edits: [remove('free-seat', '  await activities.shiftUnits(tx, activity.id, { used: -seat.quantity });\n')],
    tests: [MODEL],
  },
  {
    name: 'the lead passes to someone who has paid',
    edits: [remove('leave-seat', '  if (vacated.group.leaderId === seat.shopperId) await passLead(tx, vacated.group);\n')],
    tests: [MEMBERS],
  },
  {
    name: 'a group that has formed stays formed',
    edits: [remake('leave-seat', "if (group.state !== 'open') {", "if (group.state !== 'open' && group.state !== 'formed') {")],
    tests: [MODEL],
  },
  {
    name: 'nobody is moved who did not agree to it',
    edits: [remove('retake-seat', ' || !seat.consent'), remake('pay-seat', 'if (seat.consent && ', 'if (')],
    tests: [MODEL, TOLD],
  },
  {
    name: 'a late payment that was kept is not given back too',
    edits: [
      {
        file: 'api/src/modules/orders/retake-order.ts',
        find: '  if (!(await lockLatePayment(tx, late))) return true;\n',
        replace: '  await lockLatePayment(tx, late);\n',
      },
    ],
    tests: [LATE],
  },
  {
    name: 'what its buyer gave up does not come back to life',
    edits: [
      {
        file: 'api/src/modules/orders/stores/orders.ts',
        find: "return givenUp && (row.cancelCause === 'unpaid' || row.cancelCause === 'group_failed') ? row : null;",
        replace: 'return givenUp ? row : null;',
      },
    ],
    tests: [LATE],
  },
  {
    name: 'an activity keeps its units until its last group has ended',
    edits: [remove('turn-activity', ' || (await groups.anyUnderWay(tx, activityId))')],
    tests: [MODEL],
  },
];
