import type { GroupState } from '@lintuan/contracts/group-buy/schemas';
import type { Context } from '../../../platform/context.ts';
import { presentOne } from '../reads/activities.ts';
import { missing } from '../rules.ts';
import * as activities from '../stores/activities.ts';
import type { GroupRow } from '../stores/groups.ts';

/** What the pictures of a group show of it. */
export interface Shown {
  state: GroupState;
  productName: string;
  pictureUrl: string | null;
  merchantName: string;
  groupFen: number;
  singleFen: number;
  size: number;
  paid: number;
  filled: number;
  missing: number;
}

/** Null when its goods are gone. */
export async function readShown(ctx: Context, group: GroupRow): Promise<Shown | null> {
  const row = (await activities.byIds(ctx.db, [group.activityId])).get(group.activityId)!;
  const activity = await presentOne(ctx, row, group.prices);
  if (!activity) return null;
  const { productName, pictureUrl, merchantName, groupFen, singleFen } = activity;
  return {
    ...{ productName, pictureUrl, merchantName, groupFen, singleFen },
    state: group.state as GroupState,
    size: group.size,
    paid: group.seatsPaid,
    filled: group.virtualSeats,
    missing: missing(group),
  };
}
