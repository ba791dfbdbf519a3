import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { figuresSpan } from '@lintuan/contracts/group-buy/managed-view';
import { useQuery } from '@tanstack/react-query';
import { Bone } from '../../../shared/states/bone.tsx';
import { Failed } from '../../../shared/states/failed.tsx';
import css from '../funnel.module.css';
import { figuresQuery } from '../queries/activities.ts';
import { FunnelChart } from './funnel-chart.tsx';
import { FunnelTable } from './funnel-table.tsx';

export function ActivityFigures({ activity: { activityId, startsAt } }: { activity: ManagedActivity }) {
  const { data, error, refetch } = useQuery(figuresQuery({ activity: activityId, ...figuresSpan(startsAt, new Date()) }));
  if (!data) return error ? <Failed error={error} retry={refetch} what="数据" /> : <Bone height={200} />;
  return (
    <>
      <FunnelChart figures={data} />
      <details className={css.details}>
        <summary>看每天的数字</summary>
        <FunnelTable days={data.days} />
      </details>
    </>
  );
}
