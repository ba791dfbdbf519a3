import type { SeatState } from '@lintuan/contracts/group-buy/schemas';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { productsOnOffer } from '../../catalog/index.ts';
import { missing } from '../rules.ts';
import * as activities from '../stores/activities.ts';
import * as groups from '../stores/groups.ts';
import * as seats from '../stores/seats.ts';

/** What there is to tell about a group, and whom it concerns. */
export interface GroupNews {
  publicId: string;
  activityId: string;
  merchantId: number;
  productName: string;
  pictureUrl: string | null;
  size: number;
  missing: number;
  deadline: Date | null;
  leaderId: number;
  members: { shopperId: number; checkoutId: number; state: SeatState }[];
}

export async function groupNews(db: Db | Tx['db'], groupId: number): Promise<GroupNews | null> {
  const group = await groups.find(db, groupId);
  if (!group) return null;
  const activity = (await activities.byIds(db, [group.activityId])).get(group.activityId)!;
  const [members, [product]] = await Promise.all([seats.membersOf(db, [groupId]), productsOnOffer(db, { ids: [activity.productId] })]);
  return {
    publicId: group.publicId,
    activityId: activity.publicId,
    merchantId: group.merchantId,
    productName: product?.name ?? '拼团商品',
    pictureUrl: product?.pictureUrl ?? null,
    size: group.size,
    missing: missing(group),
    deadline: group.deadline,
    leaderId: group.leaderId,
    members: members.map(({ shopperId, checkoutId, state }) => ({ shopperId, checkoutId, state: state as SeatState })),
  };
}
