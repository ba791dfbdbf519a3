import type { ManagedCategory } from '@lintuan/contracts/catalog/schemas';

export interface CategoryBranch extends ManagedCategory {
  children: CategoryBranch[];
}

export function growTree(categories: readonly ManagedCategory[]): CategoryBranch[] {
  const branches = new Map<string, CategoryBranch>(categories.map((category) => [category.categoryId, { ...category, children: [] }]));
  const roots: CategoryBranch[] = [];
  for (const branch of branches.values()) (branches.get(branch.parentId ?? '')?.children ?? roots).push(branch);
  const byPosition = (a: CategoryBranch, b: CategoryBranch) => a.position - b.position || a.name.localeCompare(b.name, 'zh-CN');
  for (const branch of branches.values()) branch.children.sort(byPosition);
  return roots.sort(byPosition);
}

export interface CategoryOption {
  value: string;
  label: string;
  children?: CategoryOption[];
}

export const toOptions = (branches: CategoryBranch[]): CategoryOption[] =>
  branches.map(({ categoryId, name, children }) => ({
    value: categoryId,
    label: name,
    ...(children.length > 0 && { children: toOptions(children) }),
  }));
