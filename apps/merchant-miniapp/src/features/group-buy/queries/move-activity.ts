import { merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ManagedActivity, StopActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import type { ActivityId } from '@lintuan/contracts/group-buy/schemas';
import { call } from '../../../app/api/call.ts';
import { keepActivity, refreshActivities } from './keep-activity.ts';

export async function publishActivity(input: ActivityId, key: string): Promise<ManagedActivity> {
  const activity = await call(merchantGroupBuy.publish, input, key);
  keepActivity(activity);
  return activity;
}

export async function discardActivity(input: ActivityId, key: string): Promise<void> {
  await call(merchantGroupBuy.discard, input, key);
  refreshActivities();
}

export async function stopActivity(input: StopActivity, key: string): Promise<void> {
  keepActivity(await call(merchantGroupBuy.stop, input, key));
}
