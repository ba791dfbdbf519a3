import { expect, test } from 'vitest';
import { LEAST_SIZE, MOST_SIZE } from './limits.ts';
import { groupSizes, sizeNames } from './sizes.ts';

test('every size a group can have belongs to one name', () => {
  for (let size = LEAST_SIZE; size <= MOST_SIZE; size += 1) {
    const names = sizeNames.filter((name) => groupSizes[name].least <= size && size <= groupSizes[name].most);
    expect(names, `${size} people`).toHaveLength(1);
  }
});
