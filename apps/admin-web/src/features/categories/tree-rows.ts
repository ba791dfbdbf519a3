import type { EditCategory, ManagedCategory } from '@lintuan/contracts/catalog/schemas';
import { moveItem } from '../../shared/move-item.ts';
import type { CategoryBranch } from '../../shared/pickers/category-tree.ts';

export const MAX_DEPTH = 3;

export interface TreeRow {
  branch: CategoryBranch;
  depth: number;
  siblings: CategoryBranch[];
  index: number;
}

/** The tree as the rows of a table; what is folded hides what is below it. */
export const treeRows = (siblings: CategoryBranch[], folded: ReadonlySet<string>, depth = 1): TreeRow[] =>
  siblings.flatMap((branch, index) => [
    { branch, depth, siblings, index },
    ...(folded.has(branch.categoryId) ? [] : treeRows(branch.children, folded, depth + 1)),
  ]);

/** The siblings whose position changes when one of them moves: positions become 10, 20, 30… */
export function movedSiblings({ siblings, index }: TreeRow, to: number): EditCategory[] {
  return moveItem(siblings, index, to)
    .map((branch, place) => ({ branch, position: (place + 1) * 10 }))
    .filter(({ branch, position }) => branch.position !== position)
    .map(({ branch, position }) => ({ ...editOf(branch), position }));
}

const editOf = ({ categoryId, parentId, name, icon, position }: ManagedCategory): EditCategory => ({
  categoryId,
  parentId,
  name,
  iconFileId: icon?.fileId ?? null,
  position,
});

/** Where a category can hang: not below itself, and never deeper than allowed. */
export function possibleParents(tree: CategoryBranch[], moving: CategoryBranch | null): { value: string; label: string }[] {
  const height = moving ? heightOf(moving) : 1;
  const below = (branches: CategoryBranch[], depth: number, path: string): { value: string; label: string }[] =>
    branches
      .filter(({ categoryId }) => categoryId !== moving?.categoryId)
      .flatMap((branch) => {
        const label = path ? `${path} / ${branch.name}` : branch.name;
        const here = depth + height <= MAX_DEPTH ? [{ value: branch.categoryId, label }] : [];
        return [...here, ...below(branch.children, depth + 1, label)];
      });
  return below(tree, 1, '');
}

const heightOf = ({ children }: CategoryBranch): number => 1 + Math.max(0, ...children.map(heightOf));
