// The dashboard's days, gathered into what a shopkeeper asks: today, yesterday, this week, this month.
import type { Dashboard, DayFigures } from '@lintuan/contracts/statistics/schemas';

export type Span = 'today' | 'yesterday' | 'week' | 'month';
export const spans = ['today', 'yesterday', 'week', 'month'] as const satisfies readonly Span[];
export const DAYS = 30;
const WEEK = 7;

export interface Figures {
  netFen: number;
  paidFen: number;
  refundedFen: number;
  ordersPaid: number;
  ordersPlaced: number;
  /** Null over several days: someone who came twice would be counted twice. */
  buyers: number | null;
}

const sum = (days: readonly DayFigures[], of: (day: DayFigures) => number): number => days.reduce((total, day) => total + of(day), 0);

export function figuresOf({ days, today, yesterday }: Pick<Dashboard, 'days' | 'today' | 'yesterday'>, span: Span): Figures {
  const chosen = { today: [today], yesterday: [yesterday], week: days.slice(-WEEK), month: days.slice(-DAYS) }[span];
  const paidFen = sum(chosen, (day) => day.paidFen);
  const refundedFen = sum(chosen, (day) => day.refundedFen);
  return {
    netFen: paidFen - refundedFen,
    paidFen,
    refundedFen,
    ordersPaid: sum(chosen, (day) => day.ordersPaid),
    ordersPlaced: sum(chosen, (day) => day.ordersPlaced),
    buyers: chosen.length === 1 ? (chosen[0]?.buyers ?? 0) : null,
  };
}

export interface Bar {
  day: string;
  /** As people say it: 11月20日. */
  name: string;
  paidFen: number;
  ordersPaid: number;
  /** Of the highest bar; what is not nought is never drawn as nought. */
  percent: number;
  /** Under the bar; the bars of a month have room for a few only. */
  label: string;
}

const LABEL_EVERY = 5;
const LEAST_PERCENT = 3;

export function barsOf({ days }: Pick<Dashboard, 'days'>, span: Span): Bar[] {
  const shown = days.slice(span === 'month' ? -DAYS : -WEEK);
  const highest = Math.max(0, ...shown.map((day) => day.paidFen));
  return shown.map(({ day, paidFen, ordersPaid }, index) => {
    const [, month, date] = day.split('-').map(Number);
    const labelled = shown.length <= WEEK || (shown.length - 1 - index) % LABEL_EVERY === 0;
    return {
      day,
      name: `${month}月${date}日`,
      paidFen,
      ordersPaid,
      percent: paidFen > 0 ? Math.max(LEAST_PERCENT, Math.round((paidFen / highest) * 100)) : 0,
      label: labelled ? `${month}/${date}` : '',
    };
  });
}

/** The bar whose figures are read out before anyone taps one. */
export function firstBar(bars: readonly Bar[], span: Span): string | undefined {
  return bars[bars.length - (span === 'yesterday' ? 2 : 1)]?.day;
}
