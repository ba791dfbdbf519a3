import { type EmptyProps, SearchBar, Tabs } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useDebounced } from '../../../app/list/use-debounced.ts';
import { shelfCountsQuery } from '../queries/shelf-counts.ts';
import { type Shelf, shelves } from '../shelf.ts';
import { emptyWords, shelfWords, words } from '../words.ts';
import './goods.less';
import { GoodsList } from './goods-list.tsx';

const MAX_KEYWORD = 50;

/** All products of the shop, one shelf at a time. */
export function Goods() {
  const [shelf, setShelf] = useState<Shelf>('on');
  const [typed, setTyped] = useState('');
  const keyword = useDebounced(typed.trim().slice(0, MAX_KEYWORD));
  const { data: counts } = useQuery(shelfCountsQuery(keyword));
  const tabs = shelves.map((key) => ({ key, label: counts ? `${shelfWords[key]} ${counts[key]}` : shelfWords[key] }));
  const empty: EmptyProps = keyword
    ? { picture: 'search', text: words.notFound(keyword), actionText: words.clearSearch, onAction: () => setTyped('') }
    : { picture: 'box', text: emptyWords[shelf] };
  return (
    <View>
      <View className="goods__head">
        <View className="goods__search">
          <SearchBar value={typed} onChange={setTyped} placeholder={words.search} />
        </View>
        <Tabs items={tabs} value={shelf} onChange={(key) => setShelf(key as Shelf)} />
      </View>
      <GoodsList key={`${shelf} ${keyword}`} shelf={shelf} keyword={keyword} empty={empty} />
    </View>
  );
}
