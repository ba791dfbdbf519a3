import type { DayFigures } from '@lintuan/contracts/statistics/schemas';
import { yuan } from '../../../shared/money/price.ts';
import css from '../chart/chart.module.css';
import { revenueOf, sayDay } from '../dashboard-words.ts';

interface TrendTipProps {
  figures: DayFigures;
  running: boolean;
  x: number;
  width: number;
}

/** Beside the day, on the side that has room. */
export const TrendTip = ({ figures, running, x, width }: TrendTipProps) => (
  <div className={css.tip} style={x > width / 2 ? { right: width - x + 16 } : { left: x + 16 }}>
    <b>
      {sayDay(figures.day)}
      {running && '（今天，还没结束）'}
    </b>
    <dl>
      <dt>净收入</dt>
      <dd>{yuan(revenueOf(figures))}</dd>
      <dt>付款金额</dt>
      <dd>{yuan(figures.paidFen)}</dd>
      <dt>退款</dt>
      <dd>{yuan(figures.refundedFen)}</dd>
      <dt>付款 / 下单</dt>
      <dd>
        {figures.ordersPaid} / {figures.ordersPlaced} 笔
      </dd>
      <dt>付款顾客</dt>
      <dd>{figures.buyers} 人</dd>
    </dl>
  </div>
);
