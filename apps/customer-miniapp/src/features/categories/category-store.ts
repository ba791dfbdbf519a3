import type { ProductQuery } from '@lintuan/contracts/catalog/schemas';
import { create } from 'zustand';

type Sort = NonNullable<ProductQuery['sort']>;

interface Chosen {
  categoryId: string | null;
  sort: Sort;
}

/** What the shopper last looked at in 分类, from wherever they come back. */
export const useChosenCategory = create<Chosen>(() => ({ categoryId: null, sort: 'default' }));

export const chooseCategory = (categoryId: string): void => useChosenCategory.setState({ categoryId });
export const chooseSort = (sort: Sort): void => useChosenCategory.setState({ sort });
