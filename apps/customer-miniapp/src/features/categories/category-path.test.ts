import type { CategoryNode } from '@lintuan/contracts/catalog/schemas';
import { expect, test } from 'vitest';
import { pathTo } from './category-path.ts';

const node = (categoryId: string, children: CategoryNode[] = []): CategoryNode => ({
  categoryId,
  name: categoryId,
  iconUrl: null,
  children,
});
const tree = [node('fruit', [node('citrus', [node('orange')]), node('berry')]), node('bread')];
const names = (categoryId: string | null) => pathTo(tree, categoryId).map((each) => each.categoryId);

test('a category on the third level opens the whole way down to it', () => {
  expect(names('orange')).toEqual(['fruit', 'citrus', 'orange']);
});

test('a category that is gone, or none at all, opens the first branch', () => {
  expect(names('gone')).toEqual(['fruit']);
  expect(names(null)).toEqual(['fruit']);
});

test('an empty tree has no way', () => {
  expect(pathTo([], 'fruit')).toEqual([]);
});
