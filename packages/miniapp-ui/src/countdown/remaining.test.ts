import { describe, expect, it } from 'vitest';
import { remaining } from './remaining.ts';

const second = 1000;
const hour = 3600 * second;

describe('the time that remains', () => {
  it.each([
    [26 * hour + 3 * second, '1天 02:00:03', false, false],
    [hour, '01:00:00', false, false],
    [hour - second, '00:59:59', true, false],
    [1, '00:00:01', true, false],
    [0, '00:00:00', true, true],
    [-5 * second, '00:00:00', true, true],
  ])('of %i ms reads %s', (left, words, urgent, over) => {
    expect(remaining(left)).toEqual({ words, urgent, over });
  });
});
