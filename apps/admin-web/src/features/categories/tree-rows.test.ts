import { expect, test } from 'vitest';
import { type CategoryBranch, growTree } from '../../shared/pickers/category-tree.ts';
import { movedSiblings, possibleParents, treeRows } from './tree-rows.ts';

const category = (categoryId: string, parentId: string | null, position: number) => ({
  categoryId,
  parentId,
  name: categoryId,
  icon: null,
  position,
  productCount: 0,
});
const tree = growTree([
  category('food', null, 1),
  category('fruit', 'food', 1),
  category('apple', 'fruit', 1),
  category('meat', 'food', 2),
  category('home', null, 2),
]);
const find = (name: string): CategoryBranch => treeRows(tree, new Set()).find(({ branch }) => branch.name === name)!.branch;

test('rows follow the tree and say how deep they are', () => {
  expect(treeRows(tree, new Set()).map(({ branch, depth }) => `${depth} ${branch.name}`)).toEqual([
    '1 food',
    '2 fruit',
    '3 apple',
    '2 meat',
    '1 home',
  ]);
});

test('a folded category hides everything below it', () => {
  expect(treeRows(tree, new Set(['food'])).map(({ branch }) => branch.name)).toEqual(['food', 'home']);
});

test('moving a category changes only the positions that are not right yet', () => {
  const rows = treeRows(tree, new Set());
  const moved = movedSiblings(rows.find(({ branch }) => branch.name === 'meat')!, 0);
  expect(moved.map(({ categoryId, position }) => [categoryId, position])).toEqual([
    ['meat', 10],
    ['fruit', 20],
  ]);
});

test.each([
  ['a new one', null, ['food', 'food / fruit', 'food / meat', 'home']],
  ['one without children', 'meat', ['food', 'food / fruit', 'home']],
  ['one with children', 'fruit', ['food', 'home']],
  ['one that is already three levels high', 'food', []],
])('%s can hang only where the tree stays within three levels', (_, moving, parents) => {
  expect(possibleParents(tree, moving ? find(moving) : null).map(({ label }) => label)).toEqual(parents);
});
