import { adminGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ActivityForm, EditActivity, FillGroup, ManagedActivity, StopActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import type { ActivityId } from '@lintuan/contracts/group-buy/schemas';
import type { Endpoint } from '@lintuan/contracts/wire/endpoint';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';
import { activityQuery } from './activities.ts';
import { groupQuery } from './groups.ts';

/** A change of an activity or a group moves orders, refunds and stock, too. */
const follows = [['group-buy'], ['orders'], ['checkouts'], ['refunds'], ['stock']];

function useFollow() {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of follows) void queries.invalidateQueries({ queryKey });
  };
}

function useChangeActivity<Input>(endpoint: Endpoint<Input, ManagedActivity>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: Input; key: string }) => call(endpoint, input, key),
    onSuccess: (activity) => queries.setQueryData(activityQuery(activity.activityId).queryKey, activity),
    onSettled: useFollow(),
  });
}

export const useCreateActivity = () => useChangeActivity<ActivityForm>(adminGroupBuy.create);
export const useEditActivity = () => useChangeActivity<EditActivity>(adminGroupBuy.edit);
export const usePublishActivity = () => useChangeActivity<ActivityId>(adminGroupBuy.publish);
export const useStopActivity = () => useChangeActivity<StopActivity>(adminGroupBuy.stop);

export function useDiscardActivity() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: ActivityId; key: string }) => call(adminGroupBuy.discard, input, key),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['group-buy', 'activities'] }),
  });
}

export function useFillGroup() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: FillGroup; key: string }) => call(adminGroupBuy.fill, input, key),
    onSuccess: (group) => queries.setQueryData(groupQuery(group.groupId).queryKey, group),
    onSettled: useFollow(),
  });
}
