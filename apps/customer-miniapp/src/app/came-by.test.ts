import { expect, test } from 'vitest';
import { type Came, withLink } from './came-by.ts';

test('the first link that led to a group counts, whatever leads there later', () => {
  const came = withLink(withLink([], 'here', 'first'), 'there', 'other');
  expect(withLink(came, 'here', 'second')).toEqual([
    ['here', 'first'],
    ['there', 'other'],
  ]);
});

test('links to groups long gone make room for new ones', () => {
  let came: readonly Came[] = [];
  for (let group = 0; group < 30; group += 1) came = withLink(came, `group ${group}`, `link ${group}`);
  expect([came.length, came[0]?.[0], came.at(-1)?.[0]]).toEqual([20, 'group 10', 'group 29']);
});
