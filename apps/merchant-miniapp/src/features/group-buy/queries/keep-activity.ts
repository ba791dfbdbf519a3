import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { queryClient } from '../../../app/query-client.ts';

/** Shows the activity as the API answered it; lists and stock follow. */
export function keepActivity(activity: ManagedActivity): void {
  queryClient.setQueryData(['group-buy', 'activity', activity.activityId], activity);
  refreshActivities();
}

export function refreshActivities(): void {
  for (const list of ['activities', 'groups', 'group', 'figures']) void queryClient.invalidateQueries({ queryKey: ['group-buy', list] });
  for (const queryKey of [['group-buy', 'offer'], ['stock'], ['orders']])
    void queryClient.invalidateQueries({ queryKey, refetchType: 'none' });
}
