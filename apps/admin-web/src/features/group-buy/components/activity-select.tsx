import { useQuery } from '@tanstack/react-query';
import { Select } from 'tdesign-react';
import { sayTime } from '../../../shared/time/say-time.ts';
import { activitiesQuery, activityQuery } from '../queries/activities.ts';

interface ActivitySelectProps {
  value: string | undefined;
  merchant: string | undefined;
  onChange: (activityId: string | undefined) => void;
}

const label = ({ productName, size, startsAt }: { productName: string; size: number; startsAt: string }) =>
  `${productName} · ${size} 人团 · ${sayTime(startsAt)}`;

/** The latest activities; one that is older is reached from its own page. */
export function ActivitySelect({ value, merchant, onChange }: ActivitySelectProps) {
  const { data, isFetching } = useQuery(activitiesQuery({ merchant, limit: 100 }));
  const listed = (data?.items ?? []).map((activity) => ({ value: activity.activityId, label: label(activity) }));
  const missing = value && data && !listed.some((option) => option.value === value) ? value : '';
  const { data: chosen } = useQuery({ ...activityQuery(missing), enabled: missing !== '' });
  const options = missing && chosen ? [{ value: missing, label: label(chosen) }, ...listed] : listed;
  return (
    <Select
      value={value}
      options={options}
      placeholder="全部活动"
      loading={isFetching}
      filterable
      clearable
      onChange={(next) => onChange((next as string) || undefined)}
    />
  );
}
