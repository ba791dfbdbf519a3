import { Select } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { CategoryCascader } from '../../../shared/pickers/category-cascader.tsx';
import { MerchantSelect } from '../../../shared/pickers/merchant-select.tsx';
import { FilterBar } from '../../../shared/table/filter-bar.tsx';
import { KeywordInput } from '../../../shared/table/keyword-input.tsx';
import type { useAddressFilters } from '../../../shared/table/use-address-filters.ts';
import { optionsOf, shelfWords } from '../../../shared/words.ts';

export type FilterName = 'keyword' | 'shelf' | 'category' | 'merchant';

const shelfOptions = optionsOf(shelfWords).filter(({ value }) => value !== 'deleted');

export function ProductFilters({ filters }: { filters: ReturnType<typeof useAddressFilters<FilterName>> }) {
  const can = useCan();
  return (
    <FilterBar any={filters.any} onClear={filters.clear}>
      <KeywordInput value={filters.get('keyword')} placeholder="商品名称" onChange={(keyword) => filters.set({ keyword })} />
      <Select
        value={filters.get('shelf')}
        options={shelfOptions}
        placeholder="全部状态"
        clearable
        onChange={(shelf) => filters.set({ shelf: shelf as string })}
      />
      <CategoryCascader
        value={filters.get('category')}
        placeholder="全部分类"
        clearable
        anyLevel
        onChange={(category) => filters.set({ category })}
      />
      {can('merchants.read') && (
        <MerchantSelect
          value={filters.get('merchant')}
          placeholder="全部商家"
          clearable
          onChange={(merchant) => filters.set({ merchant })}
        />
      )}
    </FilterBar>
  );
}
