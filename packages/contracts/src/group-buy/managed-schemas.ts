// What merchants and staff see and say of activities and groups.
import { z } from 'zod';
import { Day, Limit, listOf, Moment, Page, PositiveFen, PublicId, Time } from '../wire/schemas.ts';
import { DEFAULT_HOURS, LEAST_SIZE, MOST_HOURS, MOST_PER_ORDER, MOST_PER_PERSON, MOST_QUOTA, MOST_SIZE } from './limits.ts';
import { ActivityState, GroupState, SeatState } from './schemas.ts';

const FormSku = z.strictObject({
  skuId: PublicId,
  groupFen: PositiveFen,
  starterFen: PositiveFen.nullable().default(null),
  quota: z.int('数量应为整数').min(1, '数量至少 1 件').max(MOST_QUOTA, '数量最多 10 万件'),
});
export const ActivityForm = z.strictObject({
  productId: PublicId,
  skus: z.array(FormSku).min(1, '请至少选一个规格').max(50, '最多 50 个规格'),
  size: z.int('人数应为整数').min(LEAST_SIZE, `至少 ${LEAST_SIZE} 人成团`).max(MOST_SIZE, `最多 ${MOST_SIZE} 人成团`),
  hours: z.int('时长应为整数小时').min(1, '至少 1 小时').max(MOST_HOURS, `最多 ${MOST_HOURS} 小时`).default(DEFAULT_HOURS),
  startsAt: Moment,
  endsAt: Moment,
  perOrderLimit: z.int('应为整数').min(1, '每单至少 1 件').max(MOST_PER_ORDER, `每单最多 ${MOST_PER_ORDER} 件`),
  perPersonLimit: z.int('应为整数').min(1, '每人至少 1 件').max(MOST_PER_PERSON, `每人最多 ${MOST_PER_PERSON} 件`),
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
