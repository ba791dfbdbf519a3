import { sizeNames } from '@lintuan/contracts/group-buy/sizes';
import { ScrollView, View } from '@tarojs/components';
import { SortRow } from '../../../app/list/sort-row.tsx';
import type { OfferFilter } from '../queries/activities.ts';
import { saySize, sortWords, words } from '../words.ts';
import './offer-filters.less';

interface OfferFiltersProps {
  filter: OfferFilter;
  onChange: (filter: OfferFilter) => void;
}

/** A chip that is tapped again lets go. */
export function OfferFilters({ filter, onChange }: OfferFiltersProps) {
  const { sort = 'default', size, newcomers } = filter;
  return (
    <View className="offer-filters">
      <SortRow words={sortWords} value={sort} onChoose={(key) => onChange({ ...filter, sort: key })} />
      <ScrollView className="offer-filters__strip" scrollX enhanced showScrollbar={false}>
        <View className="offer-filters__chips">
          {sizeNames.map((key) => (
            <Chip
              key={key}
              label={saySize(key)}
              on={key === size}
              onTap={() => onChange({ ...filter, size: key === size ? undefined : key })}
            />
          ))}
          <Chip
            label={words.newcomersOnly}
            on={newcomers === 'true'}
            onTap={() => onChange({ ...filter, newcomers: newcomers === 'true' ? undefined : 'true' })}
          />
        </View>
      </ScrollView>
    </View>
  );
}

function Chip({ label, on, onTap }: { label: string; on: boolean; onTap: () => void }) {
  return (
    <View className="offer-filters__touch lt-pressable" aria-pressed={on} onClick={onTap}>
      <View className={on ? 'offer-filters__chip offer-filters__chip--on' : 'offer-filters__chip'}>{label}</View>
    </View>
  );
}
