import { customerGroupBuy, publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import * as schemas from '@lintuan/contracts/group-buy/schemas';
import { customerRoutes, publicRoutes } from '../../platform/http/route.ts';
import { readShare } from './read-share.ts';
import { shareGroup } from './share-group.ts';

export const sharers = customerRoutes();
sharers.own(
  customerGroupBuy.share,
  {
    says: 'Make the link and the pictures to pass a group on',
    input: schemas.ShareGroup,
    output: schemas.Share,
    limit: { name: 'share', max: 30, windowSeconds: 60 },
  },
  shareGroup,
);

export const shared = publicRoutes();
shared.cached(
  publicGroupBuy.share,
  { says: 'Where a shared link leads', input: schemas.ShareRef, output: schemas.SharedGroup, ttlSeconds: 60, tags: () => [] },
  readShare,
);
