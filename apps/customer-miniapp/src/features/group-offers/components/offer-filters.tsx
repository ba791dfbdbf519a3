import { ScrollView, View } from '@tarojs/components';
import type { OfferFilter } from '../queries/activities.ts';
import { type OfferSize, type OfferSort, sizeWords, sortWords, words } from '../words.ts';
import './offer-filters.less';

interface OfferFiltersProps {
  filter: OfferFilter;
  onChange: (filter: OfferFilter) => void;
}

const sorts = Object.keys(sortWords) as OfferSort[];
const sizes = Object.keys(sizeWords) as OfferSize[];

/** A chip that is tapped again lets go. */
export function OfferFilters({ filter, onChange }: OfferFiltersProps) {
  const { sort = 'default', size, newcomers } = filter;
  return (
    <View className="offer-filters">
      <View className="offer-filters__sorts">
        {sorts.map((key) => (
          <View
            key={key}
            className={key === sort ? 'offer-filters__sort offer-filters__sort--on' : 'offer-filters__sort'}
            onClick={() => onChange({ ...filter, sort: key })}
          >
            {sortWords[key]}
          </View>
        ))}
      </View>
      <ScrollView className="offer-filters__strip" scrollX enhanced showScrollbar={false}>
        <View className="offer-filters__chips">
          {sizes.map((key) => (
            <Chip
              key={key}
              label={sizeWords[key]}
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
