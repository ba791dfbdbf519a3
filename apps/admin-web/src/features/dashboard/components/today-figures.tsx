import type { DayFigures } from '@lintuan/contracts/statistics/schemas';
import { yuan } from '../../../shared/money/price.ts';
import css from '../dashboard.module.css';

interface Figure {
  name: string;
  say: (day: DayFigures) => string;
}

const figures: Figure[] = [
  { name: '付款金额', say: ({ paidFen }) => yuan(paidFen) },
  { name: '付款订单', say: ({ ordersPaid, ordersPlaced }) => `${ordersPaid} / ${ordersPlaced}` },
  { name: '付款顾客', say: ({ buyers }) => `${buyers} 人` },
  { name: '退款', say: ({ refundedFen }) => yuan(refundedFen) },
];

const helps: Readonly<Record<string, string>> = { 付款订单: '付款 / 下单' };

/** Today still runs, so yesterday stands beside it whole and is not made a percentage of. */
export const TodayFigures = ({ today, yesterday }: { today: DayFigures; yesterday: DayFigures }) => (
  <dl className={css.figures}>
    {figures.map(({ name, say }) => (
      <div key={name} className={css.figure}>
        <dt>
          今天{name} {helps[name] && <small>{helps[name]}</small>}
        </dt>
        <dd className={css.number}>{say(today)}</dd>
        <dd className={css.before}>昨天全天 {say(yesterday)}</dd>
      </div>
    ))}
  </dl>
);
