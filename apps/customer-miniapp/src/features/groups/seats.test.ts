import { describe, expect, test } from 'vitest';
import { face, groupPage } from './sample-groups.ts';
import { MOST_SEATS, type Seat, seatsOf } from './seats.ts';

const kinds = (seats: Seat[]): string => seats.map((seat) => (seat.kind === 'more' ? `+${seat.count}` : seat.kind)).join(' ');
const people = (count: number) => Array.from({ length: count }, (_, index) => face(`邻${index}`, index === 0));

describe('the rings of a group', () => {
  test('show who paid, who is paying and what is free', () => {
    expect(kinds(seatsOf(groupPage({ size: 4, missing: 2, free: 1 })))).toBe('face face held free');
  });

  test('show what the merchant filled as such', () => {
    expect(kinds(seatsOf(groupPage({ state: 'formed', filled: 1, missing: 0, free: 0 })))).toBe('face face filled');
  });

  test('of a group that failed show nobody who is still paying', () => {
    expect(kinds(seatsOf(groupPage({ state: 'failed', missing: 0, free: 0 })))).toBe('face face free');
  });

  test.each([
    [2, 1],
    [10, 4],
    [11, 1],
    [20, 9],
    [50, 1],
    [50, 33],
    [50, 49],
  ])('of %i seats with %i paid fit two rows and count everyone who paid', (size, paid) => {
    const missing = size - paid;
    const seats = seatsOf(groupPage({ size, faces: people(paid), missing, free: missing }));
    const counted = seats.reduce((sum, seat) => sum + (seat.kind === 'face' ? 1 : seat.kind === 'more' ? seat.count : 0), 0);
    expect(seats.length).toBeLessThanOrEqual(MOST_SEATS);
    expect(counted).toBe(paid);
    expect(seats.some(({ kind }) => kind === 'free')).toBe(true);
  });
});
