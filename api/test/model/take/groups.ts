import { adminGroupBuy, customerGroupBuy, merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import * as expected from '../expect-groups.ts';
import { GROUP_FEN } from '../group-steps.ts';
import { look } from '../look.ts';
import type { ActivitySeen, GroupSeen } from '../look-groups.ts';
import { aCheckout, among, ask, buyerOf, type Run } from '../run.ts';
import { activityOf } from '../seats.ts';
import type { Step } from '../steps.ts';
import { placeAnew } from './buying.ts';

type Of<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

/** Drafted and published at once; a draft whose publishing went wrong stays one. */
export async function offer(run: Run, { sku, shape }: Of<'offer'>): Promise<void> {
  const { clock } = run.stage.world;
  const { quota, starterFen, endsAfterSeconds, ...settings } = shape;
  const { skuId } = run.goods[sku]!;
  const form = {
    ...settings,
    productId: run.stage.products[sku]!.productId,
    skus: [{ skuId, groupFen: GROUP_FEN, starterFen, quota }],
    startsAt: clock.now.toISOString(),
    endsAt: new Date(clock.now.getTime() + endsAfterSeconds * 1000).toISOString(),
  };
  const call = run.stage.as(run.stage.staff);
  const made = await ask(run, call(adminGroupBuy.create, form), ['ok']);
  if (!made) return;
  const { activities } = await look(run.stage.pool);
  const drafted = activityOf({ ...run.seen, activities }, made);
  await ask(run, call(adminGroupBuy.publish, { activityId: made.activityId }), [expected.publishing(run, drafted)]);
}

interface Place {
  activity: ActivitySeen;
  group: GroupSeen | null;
}

export async function sit(run: Run, { shopper, pick, join, quantity, consent, stale, modest }: Of<'sit'>): Promise<void> {
  const { shopperId, addressId } = run.stage.buyers[shopper]!;
  const groups = run.seen.groups.map((group): Place => ({ activity: activityOf(run.seen, group), group }));
  const starts = run.seen.activities.filter(({ state }) => state !== 'draft').map((activity): Place => ({ activity, group: null }));
  const good = ({ activity, group }: Place) =>
    group?.state !== 'waiting' && expected.seating(run, { shopperId, activity, group, quantity }) === 'ok';
  const [wanted, instead] = join ? [groups, starts] : [starts, groups];
  const place = (modest && (among(wanted.filter(good), pick) ?? among(instead.filter(good), pick))) || among([...wanted, ...instead], pick);
  if (!place) return;
  const { activity, group } = place;
  const payableFen = expected.payableInGroup(run, activity, expected.unitFenOf(activity, group), quantity) + (stale ? 1 : 0);
  await placeAnew(run, shopper, {
    ...{ lines: [{ skuId: activity.skuId, quantity }], fromCart: false, addressId, payableFen },
    group: { activityId: activity.activityId, groupId: group?.groupId ?? null, consent },
  });
}

export async function setConsent(run: Run, { pick, consent }: Of<'consent'>): Promise<void> {
  const checkout = aCheckout(run, pick);
  if (!checkout) return;
  run.asked.consents.push({ checkoutId: checkout.checkoutId, to: consent });
  const asking = buyerOf(run, checkout).call(customerGroupBuy.setConsent, { orderId: checkout.orders[0]!.orderId, consent });
  await ask(run, asking, [expected.consenting(run, checkout.checkoutId)]);
}

export async function fill(run: Run, { pick }: Of<'fill'>): Promise<void> {
  const open = run.seen.groups.filter(({ state }) => state === 'open');
  const group = among(pick % 4 === 0 || open.length === 0 ? run.seen.groups : open, pick);
  if (!group) return;
  run.asked.fill.add(group.groupId);
  const asking = run.stage.as(run.stage.staff)(adminGroupBuy.fill, { groupId: group.groupId, reason: '帮邻居成团' });
  await ask(run, asking, [expected.filling(run, group)]);
}

export async function stop(run: Run, { pick, openGroups, by }: Of<'stop'>): Promise<void> {
  const activity = among(run.seen.activities, pick);
  if (!activity) return;
  const before = run.asked.stop.get(activity.activityId);
  run.asked.stop.set(activity.activityId, before === 'fail' ? 'fail' : openGroups);
  const input = { activityId: activity.activityId, openGroups, reason: '缺货' };
  const at = run.goods.findIndex(({ skuId }) => skuId === activity.skuId);
  const shop = run.stage.shops[at < 2 ? 0 : 1]!;
  const asking =
    by === 'staff' ? run.stage.as(run.stage.staff)(adminGroupBuy.stop, input) : run.stage.as(shop.tokens)(merchantGroupBuy.stop, input);
  await ask(run, asking, [expected.stopping(activity)]);
}

/** Never back in time. */
export function goToBrink(run: Run, { of, pick, seconds }: Of<'brink'>): void {
  const { activities, groups } = run.seen;
  const moments = {
    deadline: () =>
      among(
        groups.filter(({ state }) => state === 'open'),
        pick,
      )?.deadline,
    pay_by: () => aCheckout(run, pick)?.expiresAt,
    end: () =>
      among(
        activities.filter(({ state }) => state === 'running'),
        pick,
      )?.endsAt,
  };
  const moment = moments[of]();
  const { clock } = run.stage.world;
  if (moment) clock.now = new Date(Math.max(clock.now.getTime(), Date.parse(moment) + seconds * 1000));
}
