import type { Tx } from '../../platform/db/tx.ts';
import * as groups from './stores/groups.ts';
import { ACTIVITIES, activityLiveTag, activityTag, groupTag } from './tags.ts';

/** Whoever looks at the group, or at the groups of its activity, sees it anew. */
export async function tellChanged(tx: Tx, group: { publicId: string; activityId: number }): Promise<void> {
  tx.invalidate(groupTag(group.publicId), activityLiveTag(await groups.activityPublicId(tx.db, group.activityId)));
}

export const tellActivityChanged = (tx: Tx, { publicId }: { publicId: string }): void =>
  tx.invalidate(ACTIVITIES, activityTag(publicId), activityLiveTag(publicId));
