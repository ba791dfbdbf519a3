import type { GroupFigures } from '@lintuan/contracts/group-buy/managed-schemas';
import { yuan } from '../../../shared/money/price.ts';
import css from '../funnel.module.css';
import { funnelOf } from '../model/funnel.ts';

/** From a look to a formed group, one bar each, with what came of the step before. */
export const FunnelChart = ({ figures }: { figures: GroupFigures }) => (
  <>
    <ol className={css.funnel} aria-label="从浏览到成团">
      {funnelOf(figures).map(({ name, count, unit, rate, percent }) => (
        <li key={name} className={css.step}>
          <span className={css.name}>{name}</span>
          <span className={css.track} aria-hidden="true">
            <span className={css.bar} style={{ width: `${percent}%` }} />
          </span>
          <span className={css.count}>
            {count} {unit}
          </span>
          <span className={css.rate}>{rate}</span>
        </li>
      ))}
    </ol>
    <p className={css.outcome}>
      卖出 {figures.pieces} 件，{yuan(figures.soldFen)}；未成团 {figures.failed} 个。新顾客 {figures.newcomers} 人，其中分享链接带来{' '}
      {figures.broughtNewcomers} 人。
    </p>
  </>
);
