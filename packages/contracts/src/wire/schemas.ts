import { z } from 'zod';

export const PublicId = z
  .string('请填写编号')
  .regex(/^[0-9a-hjkmnp-tv-z]{20}$/, '编号不正确')
  .meta({ example: '0123456789abcdefghjk' });

/** The wire writes times in UTC with milliseconds. */
export const Time = z.iso.datetime();
/** Within the years people and the database agree on. */
export const Day = z.iso
  .date('日期应为 YYYY-MM-DD')
  .regex(/^(19|20)/, '日期应在 1900 到 2099 年之间')
  .meta({ format: 'date' });

/** A moment someone chose, within the same years. */
export const Moment = z.iso.datetime('请选择时间').regex(/^20/, '时间应在 2000 到 2099 年之间').meta({ format: 'date-time' });

/** At most ten million yuan: far above any price, far below what an int column holds. */
export const FenAmount = z.int('金额应为整数分').min(0, '金额不能小于 0').max(1_000_000_000, '金额过大');
export const PositiveFen = z.int('金额应为整数分').min(1, '金额至少 1 分').max(1_000_000_000, '金额过大');

export const Phone = z.string('请填写手机号').regex(/^1[3-9]\d{9}$/, '请填写 11 位手机号');

export const Page = z.coerce
  .number<number>('页码应为数字')
  .int('页码应为整数')
  .min(1, '页码从 1 开始')
  .max(1000, '页码最大 1000')
  .default(1);
export const Limit = z.coerce
  .number<number>('每页条数应为数字')
  .int('每页条数应为整数')
  .min(1, '每页至少 1 条')
  .max(100, '每页最多 100 条')
  .default(20);

export const Pagination = z.object({ page: z.int(), limit: z.int(), total: z.int(), totalPages: z.int() });
export const listOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), pagination: Pagination });

/** A page of something without a total, for what grows by itself; `next` goes back in as `cursor`. */
export const cursorListOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });

export const Cursor = z.string().regex(/^\d{1,15}$/, '翻页位置不正确');

export const Nothing = z.strictObject({});
export const Done = z.object({ done: z.literal(true) });

export type Listed<Item> = { items: Item[]; pagination: z.output<typeof Pagination> };
export type CursorList<Item> = { items: Item[]; next: string | null };
export type Nothing = z.input<typeof Nothing>;
export type Done = z.output<typeof Done>;
