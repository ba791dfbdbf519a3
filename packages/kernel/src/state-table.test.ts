import { expect, test } from 'vitest';
import { defineStates, next, statesBefore, statesOf } from './state-table.ts';

const door = defineStates<'open' | 'shut' | 'locked', 'close' | 'open' | 'lock' | 'unlock'>({
  initial: 'shut',
  transitions: { open: { close: 'shut' }, shut: { open: 'open', lock: 'locked' }, locked: { unlock: 'shut' } },
});

test('an event leads where the table says, and nowhere else', () => {
  expect(next(door, 'shut', 'lock')).toBe('locked');
  expect(next(door, 'open', 'lock')).toBeNull();
});

test('the states before an event are exactly those the table lets it happen in', () => {
  for (const event of ['close', 'open', 'lock', 'unlock'] as const)
    expect(statesBefore(door, event)).toEqual(statesOf(door).filter((state) => next(door, state, event) !== null));
  expect(statesBefore(door, 'lock')).toEqual(['shut']);
});

test('every state is listed, the final ones too', () => {
  expect(statesOf(door)).toEqual(['open', 'shut', 'locked']);
});
