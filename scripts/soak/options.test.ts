import { expect, test } from 'vitest';
import { soakingOf } from './options.ts';

test('a seed, a number of histories or a time to play is taken from the arguments', () => {
  expect(soakingOf(['--seed', '17'])).toMatchObject({ seed: 17 });
  expect(soakingOf(['--seeds', '300', '--from', '5'])).toEqual({ seed: null, from: 5, seeds: 300, minutes: null });
  expect(soakingOf(['--minutes', '1.5'])).toMatchObject({ minutes: 1.5 });
});

test('what is no number is refused by its name', () => {
  expect(() => soakingOf(['--seeds', 'many'])).toThrow('--seeds takes a whole number, not "many"');
  expect(() => soakingOf(['--minutes', '0'])).toThrow('--minutes takes a number above 0');
});
