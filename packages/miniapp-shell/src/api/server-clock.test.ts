import { expect, test } from 'vitest';
import { hearServerTime, serverNow, serverSkewMs } from './server-clock.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const header = (name: string) => ({ [name]: new Date(NOON).toUTCString() });

test('a phone that is ten minutes fast is put right by the first answer', () => {
  const phone = NOON + 600_000;
  hearServerTime(header('date'), phone, phone + 200);
  expect(Math.abs(serverSkewMs() + 600_000)).toBeLessThan(1000);
  expect(serverNow()).toBe(Date.now() + serverSkewMs());
});

test('a phone that is right is believed, whatever the way takes', () => {
  hearServerTime(header('Date'), NOON - 100, NOON + 2000);
  expect(serverSkewMs()).toBe(0);
});

test.each([[{}], [{ date: 'yesterday' }]])('an answer that tells no time (%j) changes nothing', (said) => {
  hearServerTime(header('Date'), NOON - 60_000, NOON - 60_000);
  const before = serverSkewMs();
  hearServerTime(said, NOON, NOON);
  expect(serverSkewMs()).toBe(before);
});
