import { type EmptyProps, SearchBar, Tabs } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useDebounced } from '../../../app/list/use-debounced.ts';
import { lowCountQuery } from '../queries/low-count.ts';
import { words } from '../words.ts';
import './stock.less';
import { StockList } from './stock-list.tsx';

const MAX_KEYWORD = 50;

/** The stock of the whole shop, SKU by SKU. */
export function Stock() {
  const [tab, setTab] = useState('all');
  const [typed, setTyped] = useState('');
  const keyword = useDebounced(typed.trim().slice(0, MAX_KEYWORD));
  const { data: lowCount } = useQuery(lowCountQuery(keyword));
  const low = tab === 'low';
  const showAll = () => {
    setTyped('');
    setTab('all');
  };
  const back = { actionText: words.seeAll, onAction: showAll };
  const nothing: EmptyProps = low ? { picture: 'box', text: words.emptyLow, ...back } : { picture: 'box', text: words.empty };
  return (
    <View>
      <View className="stock__head">
        <View className="stock__search">
          <SearchBar value={typed} onChange={setTyped} placeholder={words.search} />
        </View>
        <Tabs
          items={[
            { key: 'all', label: words.all },
            { key: 'low', label: words.low, count: lowCount },
          ]}
          value={tab}
          onChange={setTab}
        />
      </View>
      <StockList
        key={`${tab} ${keyword}`}
        filter={{ keyword, low: low ? 'true' : undefined }}
        empty={keyword ? { picture: 'search', text: words.notFound(keyword), ...back } : nothing}
      />
    </View>
  );
}
