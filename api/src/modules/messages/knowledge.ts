import DataLoader from 'dataloader';
import type { Tx } from '../../platform/db/tx.ts';
import { groupNews, paidMembersOf } from '../group-buy/index.ts';
import { membersWho } from '../merchants/index.ts';
import { newsOfCheckouts, newsOfOrders } from '../orders/index.ts';
import { newsOfPayments } from '../payments/index.ts';

/** What the messages of one batch have to know, each question asked once for all of them. */
export const openKnowledge = (db: Tx['db']) => ({
  group: byId((ids) => groupNews(db, ids), null),
  paidMembers: byId((ids) => paidMembersOf(db, ids), []),
  orders: byId((ids) => newsOfCheckouts(db, ids), []),
  order: byId((ids) => newsOfOrders(db, ids), null),
  payment: byId((ids) => newsOfPayments(db, ids), null),
  /** Who of a merchant's people sees to its orders. */
  orderHands: byId((ids) => membersWho(db, ids, 'orders.read'), []),
});

export type Knowledge = ReturnType<typeof openKnowledge>;

function byId<Found, None>(
  read: (ids: readonly number[]) => Promise<ReadonlyMap<number, Found>>,
  none: None,
): (id: number) => Promise<Found | None> {
  const loader = new DataLoader(async (ids: readonly number[]) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? none);
  });
  return (id) => loader.load(id);
}
