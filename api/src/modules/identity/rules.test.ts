import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODES_PER_DAY, judgeBinding, judgeCode, judgeRefresh, lockSeconds, secondsUntilNextCode } from './rules.ts';

const now = new Date('2026-03-09T08:00:00.000Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('a refresh token', () => {
  const fresh = { expiresAt: ago(-1), replacedAt: null, sessionEnded: false, successorReplaced: false };
  test.each([
    { what: 'never used', token: fresh, verdict: 'rotate' },
    { what: 'in its last millisecond', token: { ...fresh, expiresAt: ago(-0.001) }, verdict: 'rotate' },
    { what: 'at its expiry', token: { ...fresh, expiresAt: now }, verdict: 'refuse' },
    { what: 'of an ended session', token: { ...fresh, sessionEnded: true }, verdict: 'refuse' },
    { what: 'replaced this moment', token: { ...fresh, replacedAt: now }, verdict: 'rotate' },
    { what: 'replaced 30 s ago', token: { ...fresh, replacedAt: ago(30) }, verdict: 'rotate' },
    { what: 'replaced a little over 30 s ago', token: { ...fresh, replacedAt: ago(30.001) }, verdict: 'end_family' },
    { what: 'two back, though just replaced', token: { ...fresh, replacedAt: ago(1), successorReplaced: true }, verdict: 'end_family' },
    { what: 'replaced and expired', token: { ...fresh, replacedAt: ago(90), expiresAt: ago(1) }, verdict: 'refuse' },
    { what: 'reused after its session ended', token: { ...fresh, replacedAt: ago(90), sessionEnded: true }, verdict: 'refuse' },
  ] as const)('$what: $verdict', ({ token, verdict }) => {
    expect(judgeRefresh(token, now)).toBe(verdict);
  });

  test('never rotates once it expired or its session ended', () => {
    const seconds = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(seconds, fc.option(seconds), fc.boolean(), fc.boolean(), (expires, replaced, sessionEnded, successorReplaced) => {
        const token = { expiresAt: ago(expires), replacedAt: replaced === null ? null : ago(replaced), sessionEnded, successorReplaced };
        if (sessionEnded || expires >= 0) expect(judgeRefresh(token, now)).toBe('refuse');
      }),
    );
  });
});

describe('a code by SMS', () => {
  const sent = { expiresAt: ago(-1), usedAt: null, wrongTries: 0 };
  test.each([
    { what: 'right', code: sent, matches: true, verdict: 'right' },
    { what: 'wrong', code: sent, matches: false, verdict: 'wrong' },
    { what: 'right after four wrong tries', code: { ...sent, wrongTries: 4 }, matches: true, verdict: 'right' },
    { what: 'right after five wrong tries', code: { ...sent, wrongTries: 5 }, matches: true, verdict: 'dead' },
    { what: 'right at its expiry', code: { ...sent, expiresAt: now }, matches: true, verdict: 'dead' },
    { what: 'right and used before', code: { ...sent, usedAt: ago(10) }, matches: true, verdict: 'dead' },
    { what: 'never sent', code: null, matches: true, verdict: 'dead' },
    { what: 'wrong and never sent', code: null, matches: false, verdict: 'dead' },
  ] as const)('$what: $verdict', ({ code, matches, verdict }) => {
    expect(judgeCode(code, matches, now)).toBe(verdict);
  });
});

describe('the wait for the next code', () => {
  const tenSince = (first: number, last: number) => [
    ...Array.from({ length: CODES_PER_DAY - 1 }, (_, index) => ago(first - index)),
    ago(last),
  ];
  test.each([
    { what: 'none sent yet', sent: [], seconds: 0 },
    { what: 'one this moment', sent: [now], seconds: 60 },
    { what: 'one 1 s ago', sent: [ago(1)], seconds: 59 },
    { what: 'one 59.5 s ago', sent: [ago(59.5)], seconds: 1 },
    { what: 'one 60 s ago', sent: [ago(60)], seconds: 0 },
    { what: 'the latest counts, in whatever order they come', sent: [ago(10), ago(4000), ago(90)], seconds: 50 },
    { what: 'nine today', sent: tenSince(80_000, 90).slice(1), seconds: 0 },
    { what: 'ten today: until the first is a day old', sent: tenSince(80_000, 90), seconds: 6400 },
    { what: 'ten today and one just now: the longer of the two waits', sent: tenSince(80_000, 10), seconds: 6400 },
    { what: 'ten, but the first is a day old', sent: tenSince(86_400, 90), seconds: 0 },
  ])('$what: $seconds s', ({ sent, seconds }) => {
    expect(secondsUntilNextCode(sent, now)).toBe(seconds);
  });

  test('once waited for, the next code may go', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 30 }), (seconds) => {
        const sent = seconds.map(ago);
        const wait = secondsUntilNextCode(sent, now);
        const passed = (more: number) => secondsUntilNextCode(sent, new Date(now.getTime() + more * 1000));
        if (wait > 0 && sent.length <= CODES_PER_DAY) expect([passed(wait - 1), passed(wait)]).toEqual([1, 0]);
      }),
    );
  });
});

test.each([
  [0, 0],
  [4, 0],
  [5, 60],
  [6, 120],
  [7, 240],
  [10, 1920],
  [11, 3600],
  [12, 3600],
  [5000, 3600],
])('after %i wrong passwords in a row the door is locked for %i s', (failures, seconds) => {
  expect(lockSeconds(failures)).toBe(seconds);
});

test.each([
  { what: 'a free phone', holder: null, consent: false, verdict: 'bind' },
  { what: 'a free phone, with consent to a merge', holder: null, consent: true, verdict: 'bind' },
  { what: 'my own phone', holder: { id: 1, hasWechat: true }, consent: false, verdict: 'same' },
  { what: 'the phone of someone with WeChat', holder: { id: 2, hasWechat: true }, consent: false, verdict: 'taken' },
  { what: 'the phone of someone with WeChat, with consent', holder: { id: 2, hasWechat: true }, consent: true, verdict: 'taken' },
  { what: 'the phone of someone without WeChat', holder: { id: 2, hasWechat: false }, consent: false, verdict: 'ask' },
  { what: 'the phone of someone without WeChat, with consent', holder: { id: 2, hasWechat: false }, consent: true, verdict: 'merge' },
] as const)('binding $what: $verdict', ({ holder, consent, verdict }) => {
  expect(judgeBinding(1, holder, consent)).toBe(verdict);
});
