import type { CategoryNode } from '@lintuan/contracts/catalog/schemas';

/** The way from the first level down to a category; the first branch when it is unknown or none was chosen. */
export function pathTo(tree: readonly CategoryNode[], categoryId: string | null): CategoryNode[] {
  const first = tree[0];
  return findPath(tree, categoryId) ?? (first ? [first] : []);
}

function findPath(nodes: readonly CategoryNode[], categoryId: string | null): CategoryNode[] | null {
  for (const node of nodes) {
    if (node.categoryId === categoryId) return [node];
    const below = findPath(node.children, categoryId);
    if (below) return [node, ...below];
  }
  return null;
}
