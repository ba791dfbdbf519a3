import { ProductRef } from '@lintuan/contracts/catalog/schemas';
import { groupStreamPath, publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import * as schemas from '@lintuan/contracts/group-buy/schemas';
import { get } from '@lintuan/contracts/wire/endpoint';
import { Done } from '@lintuan/contracts/wire/schemas';
import { publicRoutes } from '../../platform/http/route.ts';
import { productTag } from '../catalog/index.ts';
import { countView } from './count-view.ts';
import { listActivities, readActivity, readProductGroupBuy } from './reads/activities.ts';
import { readGroupPage } from './reads/group-page.ts';
import { readActivityLive } from './reads/open-groups.ts';
import { ACTIVITIES, activityLiveTag, activityTag, groupTag } from './tags.ts';

/** Names, faces and the clock change without telling: nothing is kept longer than this. */
const MINUTE = 60;

export const guests = publicRoutes();

guests.cached(
  publicGroupBuy.activities,
  {
    says: 'Group-buys that run now',
    input: schemas.ActivityQuery,
    output: schemas.ActivityList,
    ttlSeconds: MINUTE,
    tags: (_, list) => [ACTIVITIES, ...list.items.map((card) => productTag(card.productId))],
  },
  listActivities,
);
guests.cached(
  publicGroupBuy.activity,
  {
    says: 'A group-buy',
    input: schemas.ActivityId,
    output: schemas.Activity,
    ttlSeconds: MINUTE,
    tags: ({ activityId }, activity) => [activityTag(activityId), productTag(activity.productId)],
  },
  readActivity,
);
guests.cached(
  publicGroupBuy.live,
  {
    says: 'Groups one can join, and what is left',
    input: schemas.ActivityId,
    output: schemas.ActivityLive,
    ttlSeconds: 10,
    tags: ({ activityId }) => [activityTag(activityId), activityLiveTag(activityId)],
  },
  readActivityLive,
);
guests.cached(
  publicGroupBuy.ofProduct,
  {
    says: 'The group-buy of a product, if there is one',
    input: ProductRef,
    output: schemas.ProductGroupBuy,
    ttlSeconds: MINUTE,
    tags: ({ productId }, { activity }) => [ACTIVITIES, productTag(productId), ...(activity ? [activityTag(activity.activityId)] : [])],
  },
  readProductGroupBuy,
);

/** One that cannot be joined offers another, and so depends on the others too. */
const pageTags = ({ groupId }: { groupId: string }, page: schemas.GroupPage): string[] => {
  const { activityId, productId } = page.activity;
  const others = page.state === 'open' && page.free > 0 ? [] : [activityLiveTag(activityId)];
  return [groupTag(groupId), activityTag(activityId), productTag(productId), ...others];
};
guests.cached(
  publicGroupBuy.group,
  { says: 'A group', input: schemas.GroupId, output: schemas.GroupPage, ttlSeconds: 10, tags: pageTags },
  readGroupPage,
);
/** The same page, told again each time it changes. */
guests.stream(get<schemas.GroupId, schemas.GroupPage>(groupStreamPath(':groupId')), publicGroupBuy.group);
guests.open(
  publicGroupBuy.seen,
  { says: 'Count a look', input: schemas.SeenGroupBuy, output: Done, limit: { name: 'seen', max: 60, windowSeconds: 60 } },
  countView,
);
