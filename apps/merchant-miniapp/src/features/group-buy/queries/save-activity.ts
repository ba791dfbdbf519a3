import { merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { ActivityForm, ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { call } from '../../../app/api/call.ts';
import { keepActivity } from './keep-activity.ts';

export type Saved = Pick<ManagedActivity, 'activityId' | 'version'>;

/** A new one, or the one it was filled from. */
export async function saveActivity({ saved, form }: { saved: Saved | null; form: ActivityForm }, key: string): Promise<ManagedActivity> {
  const activity = saved
    ? await call(merchantGroupBuy.edit, { activityId: saved.activityId, version: saved.version, ...form }, key)
    : await call(merchantGroupBuy.create, form, key);
  keepActivity(activity);
  return activity;
}
