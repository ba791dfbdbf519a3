import { expect, test } from 'vitest';
import { growTree, toOptions } from './category-tree.ts';

const category = (categoryId: string, parentId: string | null, position = 0) => ({
  categoryId,
  parentId,
  name: categoryId,
  icon: null,
  position,
  productCount: 0,
});

test('categories stand below their parent, in their positions', () => {
  const tree = growTree([category('leaf', 'fruit'), category('late', null, 9), category('fruit', null, 1), category('berry', 'fruit', -1)]);
  expect(toOptions(tree)).toEqual([
    {
      value: 'fruit',
      label: 'fruit',
      children: [
        { value: 'berry', label: 'berry' },
        { value: 'leaf', label: 'leaf' },
      ],
    },
    { value: 'late', label: 'late' },
  ]);
});

test('a category whose parent is not there is still shown', () => {
  expect(growTree([category('orphan', 'gone')]).map((branch) => branch.name)).toEqual(['orphan']);
});
