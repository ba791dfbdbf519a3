import { adminGroupBuy, customerGroupBuy, merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import * as managed from '@lintuan/contracts/group-buy/managed-schemas';
import * as schemas from '@lintuan/contracts/group-buy/schemas';
import { CustomerOrder } from '@lintuan/contracts/orders/schemas';
import { adminRoutes, customerRoutes, merchantRoutes } from '../../platform/http/route.ts';
import { fillGroup } from '../group-buy/index.ts';
import { consentToMove } from './consent-to-move.ts';
import { listMyGroups, readManagedGroup, readStanding } from './reads/groups.ts';

// Seats are group-buy's; whoever sits in them is known by their orders.

export const groupShoppers = customerRoutes();
groupShoppers.own(
  customerGroupBuy.standing,
  { says: 'How I stand to a group-buy', input: schemas.MyStandingQuery, output: schemas.MyStanding },
  readStanding,
);
groupShoppers.own(customerGroupBuy.groups, { says: 'My groups', input: schemas.MyGroupQuery, output: schemas.MyGroupList }, listMyGroups);
groupShoppers.own(
  customerGroupBuy.setConsent,
  { says: 'Whether to be moved when paid too late', input: schemas.SetConsentToMove, output: CustomerOrder },
  consentToMove,
);

const group = { says: 'A group and who is in it', input: schemas.GroupId, output: managed.ManagedGroupDetail };

export const groupMembers = merchantRoutes();
groupMembers.permitted('group_buy.read', merchantGroupBuy.group, group, readManagedGroup);

export const groupStaff = adminRoutes();
groupStaff.permitted('group_buy.read', adminGroupBuy.group, group, readManagedGroup);
groupStaff.permitted(
  'group_buy.fill',
  adminGroupBuy.fill,
  { says: 'Fill the empty seats in the merchant’s name', input: managed.FillGroup, output: managed.ManagedGroupDetail },
  async (ctx, input) => {
    await fillGroup(ctx, input);
    return readManagedGroup(ctx, { groupId: input.groupId });
  },
);
