import type { Dashboard } from '@lintuan/contracts/statistics/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import { Price, Tabs } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { figuresOf, type Span, spans } from '../figures.ts';
import { spanWords, words } from '../words.ts';
import { BarChart } from './bar-chart.tsx';
import './board.less';
import { TopProducts } from './top-products.tsx';
import { WaitingWork } from './waiting-work.tsx';

/** The shop in figures, one span of days at a time. */
export function Board({ dashboard }: { dashboard: Dashboard }) {
  const [span, setSpan] = useState<Span>('today');
  const figures = figuresOf(dashboard, span);
  const counts = [
    { word: words.paidOrders, value: figures.ordersPaid },
    { word: words.placedOrders, value: figures.ordersPlaced },
    ...(figures.buyers === null ? [] : [{ word: words.buyers, value: figures.buyers }]),
  ];
  return (
    <View>
      <Tabs items={spans.map((key) => ({ key, label: spanWords[key] }))} value={span} onChange={(key) => setSpan(key as Span)} sticky />
      <View className="board">
        <View className="board__card">
          <View className="board__word">{span === 'today' ? `${words.net} · ${words.running}` : words.net}</View>
          <Price fen={figures.netFen} size="large" tone="text" />
          <View className="board__note">{words.netNote(formatYuan(figures.paidFen), formatYuan(figures.refundedFen))}</View>
          <View className="board__counts">
            {counts.map(({ word, value }) => (
              <View className="board__count" key={word}>
                <View className="board__value">{String(value)}</View>
                <View className="board__word">{word}</View>
              </View>
            ))}
          </View>
        </View>
        <BarChart key={span} dashboard={dashboard} span={span} />
        <WaitingWork dashboard={dashboard} />
        <TopProducts products={dashboard.topProducts} />
      </View>
    </View>
  );
}
