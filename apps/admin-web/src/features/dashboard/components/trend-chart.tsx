import type { DayFigures } from '@lintuan/contracts/statistics/schemas';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { BarPanel, LEFT, RIGHT } from '../chart/bar-panel.tsx';
import css from '../chart/chart.module.css';
import { bandAt, bandsFor } from '../chart/scale.ts';
import { useWidth } from '../chart/use-width.ts';
import { revenueOf, sayAxisDay, sayAxisMoney, sayFigures } from '../dashboard-words.ts';
import { TrendTip } from './trend-tip.tsx';

/** Revenue and orders above one another, for they share their days and not their measure. */
export function TrendChart({ days }: { days: DayFigures[] }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<number | null>(null);
  const last = days.length - 1;
  const inner = width - LEFT - RIGHT;
  const point = ({ clientX, currentTarget }: PointerEvent<HTMLDivElement>) =>
    setAt(bandAt(clientX - currentTarget.getBoundingClientRect().left - LEFT, days.length, inner));
  const step = (event: KeyboardEvent) => {
    const now = at ?? last;
    const next = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(last, next)));
  };
  const panel = { days: days.map(({ day }) => day), sayDay: sayAxisDay, width, at };

  return (
    <div
      ref={ref}
      className={css.chart}
      role="slider"
      tabIndex={0}
      aria-label="按天看走势，左右键换一天"
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at ?? last}
      aria-valuetext={sayFigures(days[at ?? last]!)}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setAt(null)}
      onFocus={() => setAt((now) => now ?? last)}
      onBlur={() => setAt(null)}
      onKeyDown={step}
    >
      {inner > 0 && (
        <>
          <h3 className={css.name}>净收入</h3>
          <BarPanel {...panel} values={days.map(revenueOf)} sayTick={sayAxisMoney} tone="money" height={220} />
          <h3 className={css.name}>付款订单</h3>
          <BarPanel {...panel} values={days.map(({ ordersPaid }) => ordersPaid)} sayTick={String} tone="orders" height={180} />
          {at !== null && (
            <TrendTip figures={days[at]!} running={at === last} x={LEFT + (at + 0.5) * bandsFor(days.length, inner).band} width={width} />
          )}
        </>
      )}
    </div>
  );
}
