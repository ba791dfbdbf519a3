import { CategoryCascader } from '../../../shared/pickers/category-cascader.tsx';
import { MerchantFilter } from '../../../shared/pickers/merchant-filter.tsx';
import { FilterBar } from '../../../shared/table/filter-bar.tsx';
import { FilterSelect } from '../../../shared/table/filter-select.tsx';
import { KeywordInput } from '../../../shared/table/keyword-input.tsx';
import type { useAddressFilters } from '../../../shared/table/use-address-filters.ts';
import { optionsOf, shelfWords } from '../../../shared/words.ts';

export type FilterName = 'keyword' | 'shelf' | 'category' | 'merchant';

const shelfOptions = optionsOf(shelfWords).filter(({ value }) => value !== 'deleted');

export function ProductFilters({ filters }: { filters: ReturnType<typeof useAddressFilters<FilterName>> }) {
  return (
    <FilterBar any={filters.any} onClear={filters.clear}>
      <KeywordInput value={filters.get('keyword')} placeholder="商品名称" onChange={(keyword) => filters.set({ keyword })} />
      <FilterSelect
        value={filters.get('shelf')}
        options={shelfOptions}
        placeholder="全部状态"
        onChange={(shelf) => filters.set({ shelf })}
      />
      <CategoryCascader
        value={filters.get('category')}
        placeholder="全部分类"
        clearable
        anyLevel
        onChange={(category) => filters.set({ category })}
      />
      <MerchantFilter value={filters.get('merchant')} onChange={(merchant) => filters.set({ merchant })} />
    </FilterBar>
  );
}
