import { z } from 'zod';
import { OrderState } from '../orders/schemas.ts';
import { Cursor, cursorListOf, Limit, listOf, Page, PublicId, Time } from '../wire/schemas.ts';
import { GroupProblem, ShareToken } from './joining.ts';
import { sizeNames } from './sizes.ts';
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
  size: z.enum(sizeNames).optional(),
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
  /** The token one came by, which keeps its place as the first. */
  cameBy: ShareToken.optional(),
});

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
