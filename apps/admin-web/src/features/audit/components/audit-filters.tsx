import { DayRange } from '../../../shared/table/day-range.tsx';
import { FilterBar } from '../../../shared/table/filter-bar.tsx';
import { FilterSelect } from '../../../shared/table/filter-select.tsx';
import { KeywordInput } from '../../../shared/table/keyword-input.tsx';
import type { useAddressFilters } from '../../../shared/table/use-address-filters.ts';
import { optionsOf } from '../../../shared/words.ts';
import { actionWords } from '../audit-words.ts';

export type FilterName = 'actor' | 'action' | 'subject' | 'from' | 'until';

const actionOptions = optionsOf(actionWords);

export function AuditFilters({ filters }: { filters: ReturnType<typeof useAddressFilters<FilterName>> }) {
  return (
    <FilterBar any={filters.any} onClear={filters.clear}>
      <KeywordInput value={filters.get('actor')} placeholder="谁（完整的名字）" onChange={(actor) => filters.set({ actor })} />
      <FilterSelect
        value={filters.get('action')}
        options={actionOptions}
        placeholder="全部操作"
        filterable
        onChange={(action) => filters.set({ action })}
      />
      <KeywordInput value={filters.get('subject')} placeholder="对象名称或编号" onChange={(subject) => filters.set({ subject })} />
      <DayRange from={filters.get('from')} until={filters.get('until')} onChange={filters.set} />
    </FilterBar>
  );
}
