import { sizeNames } from '@lintuan/contracts/group-buy/sizes';
import { expect, test } from 'vitest';
import { saySize } from './words.ts';

test('a chip says how many people its groups have', () => {
  expect(sizeNames.map(saySize)).toEqual(['2–3 人团', '4–9 人团', '10 人以上']);
});
