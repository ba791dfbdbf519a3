import type { Tx } from '../../platform/db/tx.ts';
import { ACTIVITIES, activityLiveTag, activityTag, groupTag } from './tags.ts';

interface Named {
  publicId: string;
}

/** Whoever looks at the group, or at the groups of its activity, sees it anew. */
export const tellGroupChanged = (tx: Tx, group: Named, activity: Named): void =>
  tx.invalidate(groupTag(group.publicId), activityLiveTag(activity.publicId));

export const tellActivityChanged = (tx: Tx, { publicId }: Named): void =>
  tx.invalidate(ACTIVITIES, activityTag(publicId), activityLiveTag(publicId));
