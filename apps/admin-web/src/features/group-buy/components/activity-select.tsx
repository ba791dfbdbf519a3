import { useQuery } from '@tanstack/react-query';
import { OptionSelect } from '../../../shared/pickers/option-select.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { activitiesQuery, activityQuery } from '../queries/activities.ts';

interface ActivitySelectProps {
  value: string | undefined;
  merchant: string | undefined;
  onChange: (activityId: string | undefined) => void;
}

/** The latest activities; one that is older is reached from its own page. */
export function ActivitySelect({ merchant, ...select }: ActivitySelectProps) {
  const { data, isFetching } = useQuery(activitiesQuery({ merchant, limit: 100 }));
  return (
    <OptionSelect
      {...select}
      placeholder="全部活动"
      clearable
      items={data?.items}
      loading={isFetching}
      optionOf={({ activityId, productName, size, startsAt }) => ({
        value: activityId,
        label: `${productName} · ${size} 人团 · ${sayTime(startsAt)}`,
      })}
      find={activityQuery}
    />
  );
}
