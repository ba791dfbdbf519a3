import type { Dashboard } from '@lintuan/contracts/statistics/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Bar, barsOf, firstBar, type Span } from '../figures.ts';
import { words } from '../words.ts';
import './bar-chart.less';

const say = ({ name, paidFen, ordersPaid }: Bar): string => words.bar(name, formatYuan(paidFen), ordersPaid);

/** What was paid each day; a tap on a bar reads it out. */
export function BarChart({ dashboard, span }: { dashboard: Dashboard; span: Span }) {
  const bars = barsOf(dashboard, span);
  const [read, setRead] = useState(() => firstBar(bars, span));
  const current = bars.find(({ day }) => day === read);
  const nothing = bars.every(({ percent }) => percent === 0);
  return (
    <View className="bar-chart">
      <View className="bar-chart__title">{words.chart}</View>
      <View className="bar-chart__read">{nothing ? words.nothingPaid : current ? say(current) : ''}</View>
      <View className={span === 'month' ? 'bar-chart__bars bar-chart__bars--many' : 'bar-chart__bars'}>
        {bars.map((bar) => (
          <View className="bar-chart__day" key={bar.day} role="button" aria-label={say(bar)} onClick={() => setRead(bar.day)}>
            <View className="bar-chart__room">
              <View
                className={bar.day === read ? 'bar-chart__bar bar-chart__bar--read' : 'bar-chart__bar'}
                style={{ height: `${bar.percent}%` }}
              />
            </View>
            <View className="bar-chart__label">{bar.label}</View>
          </View>
        ))}
      </View>
    </View>
  );
}
