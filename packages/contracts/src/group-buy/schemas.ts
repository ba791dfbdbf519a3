import { z } from 'zod';
import { OrderState } from '../orders/schemas.ts';
import { Cursor, cursorListOf, Day, Limit, listOf, Moment, Page, PositiveFen, PublicId, Time } from '../wire/schemas.ts';
import { GroupProblem, ShareToken } from './joining.ts';
import { DEFAULT_HOURS, LEAST_SIZE, MOST_HOURS, MOST_SIZE } from './limits.ts';
import { activityStates, groupStates, seatStates } from './states.ts';

export const ActivityState = z.enum(activityStates);
export const GroupState = z.enum(groupStates);
export const SeatState = z.enum(seatStates);

export const ActivityId = z.strictObject({ activityId: PublicId });
export const GroupId = z.strictObject({ groupId: PublicId });
export const ShareRef = z.strictObject({ token: ShareToken });

// What anyone may see

/** Someone in a group as strangers see them: a masked name, and a face only if they allow it. */
export const Face = z.object({ name: z.string(), avatarUrl: z.string().nullable(), leader: z.boolean() });

export const ActivityCard = z.object({
  activityId: PublicId,
  productId: PublicId,
  productName: z.string(),
  pictureUrl: z.string().nullable(),
  merchantId: PublicId,
  merchantName: z.string(),
  size: z.int(),
  hours: z.int(),
  /** The lowest price in a group, and what the same choice costs alone. */
  groupFen: z.int(),
  singleFen: z.int(),
  newcomersOnly: z.boolean(),
  /** Pieces sold in groups that formed. */
  sold: z.int(),
  startsAt: Time,
  endsAt: Time,
});
export const activitySorts = ['default', 'sales', 'price_up', 'ending'] as const;
export const ActivityQuery = z.strictObject({
  merchant: PublicId.optional(),
  size: z.enum(['small', 'middle', 'large']).optional(),
  /** Newcomers' groups, or those anyone may join. */
  newcomers: z.enum(['true', 'false']).optional(),
  sort: z.enum(activitySorts).default('default'),
  page: Page,
  limit: Limit,
});
export const ActivityList = listOf(ActivityCard);

export const ActivitySku = z.object({
  skuId: PublicId,
  specs: z.array(z.string()),
  pictureUrl: z.string().nullable(),
  singleFen: z.int(),
  groupFen: z.int(),
  /** What the one who starts pays, when that is less. */
  starterFen: z.int().nullable(),
});
export const Activity = z.object({
  ...ActivityCard.shape,
  state: ActivityState,
  perOrderLimit: z.int(),
  perPersonLimit: z.int(),
  skus: z.array(ActivitySku),
});
/** The group-buy of a product, if one is running. */
export const ProductGroupBuy = z.object({ activity: Activity.nullable() });

export const OpenGroup = z.object({
  groupId: PublicId,
  size: z.int(),
  /** How many are still to pay, and how many seats nobody holds. */
  missing: z.int(),
  free: z.int(),
  deadline: Time,
  joinUntil: Time,
  faces: z.array(Face),
});
/** What changes from second to second: groups that can be joined, fullest first, and what is left of each SKU. */
export const ActivityLive = z.object({
  canStart: z.boolean(),
  openGroups: z.int(),
  groups: z.array(OpenGroup),
  skus: z.array(z.object({ skuId: PublicId, left: z.int() })),
});

export const GroupPage = z.object({
  groupId: PublicId,
  state: GroupState.exclude(['waiting']),
  size: z.int(),
  paid: z.int(),
  /** Paid seats, and seats someone is just paying for. */
  taken: z.int(),
  /** Seats the merchant filled (商家补位). */
  filled: z.int(),
  missing: z.int(),
  free: z.int(),
  openedAt: Time,
  deadline: Time,
  joinUntil: Time,
  endedAt: Time.nullable(),
  faces: z.array(Face),
  activity: Activity,
  /** Another group of the activity that can be joined, once this one cannot. */
  next: OpenGroup.nullable(),
});

/** What a share link says: which group, and who shared it. */
export const SharedGroup = z.object({ groupId: PublicId, sharerName: z.string() });
/** Someone looks at an activity or a group; it is counted, no more. */
export const SeenGroupBuy = z.strictObject({ activityId: PublicId });

// What a shopper sees of their own

/** How the shopper stands to a group. */
export const MySeat = z.object({
  orderId: PublicId,
  orderState: OrderState,
  checkoutId: PublicId,
  seatState: SeatState,
  leader: z.boolean(),
  consent: z.boolean(),
});
export const MyStanding = z.object({
  /** Their seat in this group, the last one when there were several. */
  seat: MySeat.nullable(),
  /** An order of the activity that still waits to be paid, in whichever group. */
  unpaidCheckoutId: PublicId.nullable(),
  /** What keeps them from joining, or from starting one of their own. */
  joinProblem: GroupProblem.nullable(),
  startProblem: GroupProblem.nullable(),
});
export const MyStandingQuery = z.strictObject({ activityId: PublicId, groupId: PublicId.optional() });

export const myGroupTrays = ['forming', 'formed', 'failed'] as const;
export const MyGroup = z.object({
  groupId: PublicId,
  state: GroupState,
  size: z.int(),
  missing: z.int(),
  deadline: Time.nullable(),
  leader: z.boolean(),
  seatState: SeatState,
  orderId: PublicId,
  orderState: OrderState,
  checkoutId: PublicId,
  payableFen: z.int(),
  productId: PublicId,
  productName: z.string(),
  specs: z.array(z.string()),
  pictureUrl: z.string().nullable(),
  quantity: z.int(),
  takenAt: Time,
});
export const MyGroupQuery = z.strictObject({ tray: z.enum(myGroupTrays).optional(), cursor: Cursor.optional(), limit: Limit });
export const MyGroupList = cursorListOf(MyGroup);

export const SetConsentToMove = z.strictObject({ orderId: PublicId, consent: z.boolean() });

/** What is needed to pass a group on: a token for links and codes, and pictures for a chat and for a wall. */
export const Share = z.object({
  token: ShareToken,
  title: z.string(),
  h5Url: z.string(),
  /** 5:4, for the card in a chat. */
  cardUrl: z.string(),
  posterUrl: z.string(),
});
export const ShareGroup = z.strictObject({
  groupId: PublicId,
  /** The token one came by, which keeps its place as the first. */ cameBy: ShareToken.optional(),
});

// What merchants and staff see

const FormSku = z.strictObject({
  skuId: PublicId,
  groupFen: PositiveFen,
  starterFen: PositiveFen.nullable().default(null),
  quota: z.int('数量应为整数').min(1, '数量至少 1 件').max(100_000, '数量最多 10 万件'),
});
export const ActivityForm = z.strictObject({
  productId: PublicId,
  skus: z.array(FormSku).min(1, '请至少选一个规格').max(50, '最多 50 个规格'),
  size: z.int('人数应为整数').min(LEAST_SIZE, `至少 ${LEAST_SIZE} 人成团`).max(MOST_SIZE, `最多 ${MOST_SIZE} 人成团`),
  hours: z.int('时长应为整数小时').min(1, '至少 1 小时').max(MOST_HOURS, `最多 ${MOST_HOURS} 小时`).default(DEFAULT_HOURS),
  startsAt: Moment,
  endsAt: Moment,
  perOrderLimit: z.int('应为整数').min(1, '每单至少 1 件').max(99, '每单最多 99 件'),
  perPersonLimit: z.int('应为整数').min(1, '每人至少 1 件').max(999, '每人最多 999 件'),
  newcomersOnly: z.boolean().default(false),
  virtualFill: z.boolean().default(false),
});
export const EditActivity = z.strictObject({ activityId: PublicId, version: z.int(), ...ActivityForm.shape });
/** Groups that are open when an activity is stopped may live on, or fail and give the money back. */
export const StopActivity = z.strictObject({
  activityId: PublicId,
  openGroups: z.enum(['keep', 'fail'], '请选择进行中的团怎么处理'),
  reason: z.string('请填写原因').trim().min(1, '请填写原因').max(200, '原因最多 200 个字'),
});

export const ManagedActivitySku = z.object({
  skuId: PublicId,
  specs: z.array(z.string()),
  singleFen: z.int(),
  groupFen: z.int(),
  starterFen: z.int().nullable(),
  quota: z.int(),
  used: z.int(),
});
export const ManagedActivity = z.object({
  activityId: PublicId,
  state: ActivityState,
  version: z.int(),
  merchantId: PublicId,
  merchantName: z.string(),
  productId: PublicId,
  productName: z.string(),
  pictureUrl: z.string().nullable(),
  size: z.int(),
  hours: z.int(),
  startsAt: Time,
  endsAt: Time,
  perOrderLimit: z.int(),
  perPersonLimit: z.int(),
  newcomersOnly: z.boolean(),
  virtualFill: z.boolean(),
  skus: z.array(ManagedActivitySku),
  quota: z.int(),
  used: z.int(),
  openGroups: z.int(),
  formedGroups: z.int(),
  failedGroups: z.int(),
  createdAt: Time,
  stopReason: z.string().nullable(),
});
export const ManagedActivityQuery = z.strictObject({
  state: ActivityState.optional(),
  merchant: PublicId.optional(),
  product: PublicId.optional(),
  page: Page,
  limit: Limit,
});
export const ManagedActivityList = listOf(ManagedActivity);

export const ManagedGroup = z.object({
  groupId: PublicId,
  activityId: PublicId,
  state: GroupState,
  merchantId: PublicId,
  merchantName: z.string(),
  productName: z.string(),
  pictureUrl: z.string().nullable(),
  leaderName: z.string(),
  size: z.int(),
  paid: z.int(),
  taken: z.int(),
  filled: z.int(),
  virtualFill: z.boolean(),
  createdAt: Time,
  openedAt: Time.nullable(),
  deadline: Time.nullable(),
  endedAt: Time.nullable(),
});
export const ManagedGroupQuery = z.strictObject({
  activity: PublicId.optional(),
  merchant: PublicId.optional(),
  state: GroupState.optional(),
  page: Page,
  limit: Limit,
});
export const ManagedGroupList = listOf(ManagedGroup);
export const GroupMember = z.object({
  shopperName: z.string(),
  leader: z.boolean(),
  seatState: SeatState,
  orderId: PublicId,
  orderNo: z.string(),
  specs: z.array(z.string()),
  quantity: z.int(),
  unitFen: z.int(),
  takenAt: Time,
  paidAt: Time.nullable(),
  /** Who brought them, by the link they came by; null when they came by themselves. */
  broughtBy: z.string().nullable(),
  newcomer: z.boolean().nullable(),
});
export const ManagedGroupDetail = z.object({ ...ManagedGroup.shape, members: z.array(GroupMember) });
export const FillGroup = z.strictObject({
  groupId: PublicId,
  reason: z.string('请填写原因').trim().min(1, '请填写原因').max(200, '原因最多 200 个字'),
});

export const FiguresQuery = z.strictObject({
  activity: PublicId.optional(),
  merchant: PublicId.optional(),
  from: Day,
  until: Day,
});
const figures = {
  views: z.int(),
  starts: z.int(),
  joins: z.int(),
  /** Groups that formed, and that failed. Filled seats count nowhere. */
  formed: z.int(),
  failed: z.int(),
  /** Paid for the first time, and of these by someone's link. */
  newcomers: z.int(),
  broughtNewcomers: z.int(),
  pieces: z.int(),
  soldFen: z.int(),
};
export const GroupFigures = z.object({ ...figures, days: z.array(z.object({ day: Day, ...figures })) });

export type ActivityState = z.output<typeof ActivityState>;
export type GroupState = z.output<typeof GroupState>;
export type SeatState = z.output<typeof SeatState>;
export type ActivityId = z.input<typeof ActivityId>;
export type GroupId = z.input<typeof GroupId>;
export type ShareRef = z.input<typeof ShareRef>;
export type Face = z.output<typeof Face>;
export type ActivityCard = z.output<typeof ActivityCard>;
export type ActivityQuery = z.input<typeof ActivityQuery>;
export type ActivitySku = z.output<typeof ActivitySku>;
export type Activity = z.output<typeof Activity>;
export type ProductGroupBuy = z.output<typeof ProductGroupBuy>;
export type OpenGroup = z.output<typeof OpenGroup>;
export type ActivityLive = z.output<typeof ActivityLive>;
export type GroupPage = z.output<typeof GroupPage>;
export type SharedGroup = z.output<typeof SharedGroup>;
export type SeenGroupBuy = z.input<typeof SeenGroupBuy>;
export type MySeat = z.output<typeof MySeat>;
export type MyStanding = z.output<typeof MyStanding>;
export type MyStandingQuery = z.input<typeof MyStandingQuery>;
export type MyGroup = z.output<typeof MyGroup>;
export type MyGroupQuery = z.input<typeof MyGroupQuery>;
export type SetConsentToMove = z.input<typeof SetConsentToMove>;
export type Share = z.output<typeof Share>;
export type ShareGroup = z.input<typeof ShareGroup>;
export type ActivityForm = z.input<typeof ActivityForm>;
export type EditActivity = z.input<typeof EditActivity>;
export type StopActivity = z.input<typeof StopActivity>;
export type ManagedActivity = z.output<typeof ManagedActivity>;
export type ManagedActivityQuery = z.input<typeof ManagedActivityQuery>;
export type ManagedGroup = z.output<typeof ManagedGroup>;
export type ManagedGroupQuery = z.input<typeof ManagedGroupQuery>;
export type GroupMember = z.output<typeof GroupMember>;
export type ManagedGroupDetail = z.output<typeof ManagedGroupDetail>;
export type FillGroup = z.input<typeof FillGroup>;
export type FiguresQuery = z.input<typeof FiguresQuery>;
export type GroupFigures = z.output<typeof GroupFigures>;
