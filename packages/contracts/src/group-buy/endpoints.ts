import type { ProductRef } from '../catalog/schemas.ts';
import type { CustomerOrder } from '../orders/schemas.ts';
import { get, post, put } from '../wire/endpoint.ts';
import type { CursorList, Done, Listed } from '../wire/schemas.ts';
import type {
  ActivityForm,
  EditActivity,
  FiguresQuery,
  FillGroup,
  GroupFigures,
  ManagedActivity,
  ManagedActivityQuery,
  ManagedGroup,
  ManagedGroupDetail,
  ManagedGroupQuery,
  StopActivity,
} from './managed-schemas.ts';
import type {
  Activity,
  ActivityCard,
  ActivityId,
  ActivityLive,
  ActivityQuery,
  GroupId,
  GroupPage,
  MyGroup,
  MyGroupQuery,
  MyStanding,
  MyStandingQuery,
  ProductGroupBuy,
  SeenGroupBuy,
  SetConsentToMove,
  Share,
  SharedGroup,
  ShareGroup,
  ShareRef,
} from './schemas.ts';

export const publicGroupBuy = {
  activities: get<ActivityQuery, Listed<ActivityCard>>('/public/group-activities'),
  activity: get<ActivityId, Activity>('/public/group-activities/:activityId'),
  live: get<ActivityId, ActivityLive>('/public/group-activities/:activityId/live'),
  ofProduct: get<ProductRef, ProductGroupBuy>('/public/products/:productId/group-buy'),
  group: get<GroupId, GroupPage>('/public/groups/:groupId'),
  share: get<ShareRef, SharedGroup>('/public/shares/:token'),
  seen: post<SeenGroupBuy, Done>('/public/group-activities/:activityId/views'),
};

/** Server-sent events, each a whole GroupPage; not an operation of the contract's kind. */
export const groupStreamPath = (groupId: string): string => `/public/groups/${groupId}/stream`;

export const customerGroupBuy = {
  standing: get<MyStandingQuery, MyStanding>('/customer/group-activities/:activityId/standing'),
  groups: get<MyGroupQuery, CursorList<MyGroup>>('/customer/groups'),
  setConsent: put<SetConsentToMove, CustomerOrder>('/customer/orders/:orderId/group-consent'),
  share: post<ShareGroup, Share>('/customer/groups/:groupId/shares'),
};

const managed = <Prefix extends string>(prefix: Prefix) => ({
  activities: get<ManagedActivityQuery, Listed<ManagedActivity>>(`/${prefix}/group-activities`),
  activity: get<ActivityId, ManagedActivity>(`/${prefix}/group-activities/:activityId`),
  create: post<ActivityForm, ManagedActivity>(`/${prefix}/group-activities`),
  edit: put<EditActivity, ManagedActivity>(`/${prefix}/group-activities/:activityId`),
  publish: post<ActivityId, ManagedActivity>(`/${prefix}/group-activities/:activityId/publish`),
  discard: post<ActivityId, Done>(`/${prefix}/group-activities/:activityId/discard`),
  stop: post<StopActivity, ManagedActivity>(`/${prefix}/group-activities/:activityId/stop`),
  groups: get<ManagedGroupQuery, Listed<ManagedGroup>>(`/${prefix}/groups`),
  group: get<GroupId, ManagedGroupDetail>(`/${prefix}/groups/:groupId`),
  figures: get<FiguresQuery, GroupFigures>(`/${prefix}/group-figures`),
});

export const merchantGroupBuy = managed('merchant');
export const adminGroupBuy = {
  ...managed('admin'),
  fill: post<FillGroup, ManagedGroupDetail>('/admin/groups/:groupId/fill'),
};
