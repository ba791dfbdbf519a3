import type { GroupFigures } from '@lintuan/contracts/group-buy/managed-schemas';

type Figures = Pick<GroupFigures, 'views' | 'starts' | 'joins' | 'formed' | 'failed'>;

export interface FunnelStep {
  name: string;
  count: number;
  unit: string;
  /** What came of the step before, in words; empty where there was nothing. */
  rate: string;
  /** Of the widest bar; what is not nought is never drawn as nought. */
  percent: number;
}

const LEAST_PERCENT = 1;

const share = (part: number, whole: number): string => `${Number(((part / whole) * 100).toFixed(1))}%`;

/** From a look to a formed group. People and groups differ, so each step says what it is measured by. */
export function funnelOf({ views, starts, joins, formed, failed }: Figures): FunnelStep[] {
  const most = Math.max(1, views, starts, joins, formed);
  const steps = [
    { name: '浏览', count: views, unit: '次', rate: '' },
    { name: '开团', count: starts, unit: '个', rate: views > 0 ? `浏览的 ${share(starts, views)}` : '' },
    { name: '参团', count: joins, unit: '人', rate: starts > 0 ? `平均每团带来 ${Number((joins / starts).toFixed(1))} 人` : '' },
    { name: '成团', count: formed, unit: '个', rate: formed + failed > 0 ? `有结果的团里 ${share(formed, formed + failed)}` : '' },
  ];
  return steps.map((step) => ({ ...step, percent: step.count > 0 ? Math.max(LEAST_PERCENT, (step.count / most) * 100) : 0 }));
}
