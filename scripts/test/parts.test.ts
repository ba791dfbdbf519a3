import { expect, test } from 'vitest';
import { parts, planOf } from './parts.ts';

test.each([
  [[], { parts, filters: [] }],
  [['--only', 'build,check'], { parts: ['check', 'build'], filters: [] }],
  [['--only', 'unit', 'orders'], { parts: ['unit'], filters: ['orders'] }],
  [['orders'], { parts: ['unit', 'browser'], filters: ['orders'] }],
])('the arguments %j run what they say', (args, plan) => {
  expect(planOf(args)).toEqual(plan);
});

test('an unknown part is refused by name', () => {
  expect(() => planOf(['--only', 'unit,stars'])).toThrow('not "stars"');
});
