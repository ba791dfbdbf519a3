import { Select } from 'tdesign-react';
import { DayRange } from '../../../shared/table/day-range.tsx';
import { FilterBar } from '../../../shared/table/filter-bar.tsx';
import { KeywordInput } from '../../../shared/table/keyword-input.tsx';
import type { useAddressFilters } from '../../../shared/table/use-address-filters.ts';
import { optionsOf } from '../../../shared/words.ts';
import { type DeliveryFilterName, readDeliveryFilters } from '../delivery-filters.ts';
import { channelWords, kindWords } from '../message-words.ts';

const kindOptions = optionsOf(kindWords);
const channelOptions = optionsOf(channelWords);

export function DeliveryFilterBar({ filters }: { filters: ReturnType<typeof useAddressFilters<DeliveryFilterName>> }) {
  const asked = readDeliveryFilters(filters.get);
  return (
    <FilterBar any={filters.any} onClear={filters.clear}>
      <Select
        value={asked.kind}
        options={kindOptions}
        placeholder="全部消息"
        filterable
        clearable
        onChange={(kind) => filters.set({ kind: kind as string })}
      />
      <Select
        value={asked.channel}
        options={channelOptions}
        placeholder="全部方式"
        clearable
        onChange={(channel) => filters.set({ channel: channel as string })}
      />
      <KeywordInput value={filters.get('who')} placeholder="收件人编号（20 位）" maxLength={20} onChange={(who) => filters.set({ who })} />
      <DayRange from={filters.get('from')} until={filters.get('until')} onChange={filters.set} />
    </FilterBar>
  );
}
