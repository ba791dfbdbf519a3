import type { OrderTray } from '@lintuan/contracts/orders/schemas';
import { type EmptyProps, SearchBar, Tabs } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useDebounced } from '../../../app/list/use-debounced.ts';
import { useTabBadge } from '../../../app/tab-badge.ts';
import { trays } from '../order-actions.ts';
import { countsQuery } from '../queries/counts.ts';
import { canScan, scan } from '../scan.ts';
import { searchOf } from '../search.ts';
import { emptyWords, trayWords } from '../state-words.ts';
import { words } from '../words.ts';
import { OrderList } from './order-list.tsx';
import './orders.less';

const MAX_KEYWORD = 60;

/** All orders of the shop, one tray at a time, or one by its number or its phone. */
export function Orders({ tab }: { tab: number }) {
  const [tray, setTray] = useState<OrderTray>('to_ship');
  const [typed, setTyped] = useState('');
  const rested = useDebounced(typed.trim().slice(0, MAX_KEYWORD));
  const keyword = typed === '' ? '' : rested;
  const search = searchOf(keyword);
  const { data: counts } = useQuery(countsQuery);
  useTabBadge(tab, counts?.to_ship ?? 0);

  const label = (key: OrderTray) => {
    const count = counts && key in counts ? counts[key as keyof typeof counts] : 0;
    return count > 0 ? `${trayWords[key]} ${count}` : trayWords[key];
  };
  const scanIn = async () => setTyped((await scan()) ?? typed);
  const empty: EmptyProps = search
    ? { picture: 'search', text: words.notFound(keyword), actionText: words.seeAll, onAction: () => setTyped('') }
    : { picture: 'order', text: emptyWords[tray] };
  return (
    <View>
      <View className="orders__head">
        <View className="orders__search">
          <SearchBar
            value={typed}
            onChange={setTyped}
            placeholder={words.search}
            action={canScan ? words.scan : undefined}
            onAction={scanIn}
          />
        </View>
        {search ? (
          <View className="orders__searching">{words.searching}</View>
        ) : (
          <Tabs items={trays.map((key) => ({ key, label: label(key) }))} value={tray} onChange={(key) => setTray(key as OrderTray)} />
        )}
      </View>
      <OrderList key={`${tray} ${keyword}`} filter={search ?? { tray }} empty={empty} />
    </View>
  );
}
