import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';
import { productsOnOffer } from '../../catalog/index.ts';
import { missing } from '../rules.ts';
import * as activities from '../stores/activities.ts';
import * as groups from '../stores/groups.ts';
import * as seats from '../stores/seats.ts';

/** What there is to tell about a group. */
export interface GroupNews {
  publicId: string;
  productName: string;
  size: number;
  missing: number;
  deadline: Date | null;
  leaderId: number;
}

export async function groupNews(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, GroupNews>> {
  const rows = await groups.byIds(db, ids);
  const offers = await activities.byIds(
    db,
    rows.map(({ activityId }) => activityId),
  );
  const products = await productsOnOffer(db, { ids: [...offers.values()].map(({ productId }) => productId) });
  const names = new Map(products.map(({ id, name }) => [id, name]));
  return new Map(
    rows.map((group) => [
      group.id,
      {
        publicId: group.publicId,
        productName: names.get(offers.get(group.activityId)!.productId) ?? '拼团商品',
        size: group.size,
        missing: missing(group),
        deadline: group.deadline,
        leaderId: group.leaderId,
      },
    ]),
  );
}

/** Who has paid for a seat in each of these groups. */
export async function paidMembersOf(db: Db | Tx['db'], ids: readonly number[]): Promise<Map<number, number[]>> {
  const members = await seats.membersOf(db, ids);
  const paid = members.filter(({ state }) => state === 'paid');
  return new Map([...Map.groupBy(paid, ({ groupId }) => groupId)].map(([id, own]) => [id, own.map(({ shopperId }) => shopperId)]));
}
