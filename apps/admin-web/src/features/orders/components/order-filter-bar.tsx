import { MerchantFilter } from '../../../shared/pickers/merchant-filter.tsx';
import { DayRange } from '../../../shared/table/day-range.tsx';
import { FilterBar } from '../../../shared/table/filter-bar.tsx';
import { KeywordInput } from '../../../shared/table/keyword-input.tsx';
import type { useAddressFilters } from '../../../shared/table/use-address-filters.ts';
import { NUMBER_LENGTH, type OrderFilterName, readOrderFilters } from '../order-filters.ts';

export function OrderFilterBar({ filters }: { filters: ReturnType<typeof useAddressFilters<OrderFilterName>> }) {
  return (
    <FilterBar any={filters.any} onClear={filters.clear}>
      <KeywordInput
        value={filters.get('number')}
        placeholder="订单、运单或结算单号"
        maxLength={NUMBER_LENGTH}
        onChange={(number) => filters.set({ number })}
      />
      <KeywordInput
        value={filters.get('phone')}
        placeholder="收货手机号或后四位"
        maxLength={11}
        onChange={(phone) => filters.set({ phone })}
      />
      <MerchantFilter value={readOrderFilters(filters.get).merchant} onChange={(merchant) => filters.set({ merchant })} />
      <DayRange from={filters.get('from')} until={filters.get('until')} onChange={filters.set} />
    </FilterBar>
  );
}
