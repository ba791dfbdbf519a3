import { z } from 'zod';
import { Day } from '../wire/schemas.ts';

export const DashboardQuery = z.strictObject({
  days: z.coerce.number<number>('天数应为数字').int('天数应为整数').min(7, '至少 7 天').max(90, '最多 90 天').default(30),
});
/** Revenue is what was paid less what was given back, by the day it happened in Shanghai. */
export const DayFigures = z.object({
  day: Day,
  ordersPlaced: z.int(),
  ordersPaid: z.int(),
  buyers: z.int(),
  paidFen: z.int(),
  refundedFen: z.int(),
});
export const Dashboard = z.object({
  days: z.array(DayFigures),
  /** The last of `days`, which is today and still runs. */
  today: DayFigures,
  yesterday: DayFigures,
  toShip: z.int(),
  failedRefunds: z.int(),
  flaggedNotices: z.int(),
  heldPayments: z.int(),
  lowStock: z.int(),
  topProducts: z.array(z.object({ productId: z.string(), name: z.string(), pieces: z.int(), paidFen: z.int() })),
});

export type DashboardQuery = z.input<typeof DashboardQuery>;
export type DayFigures = z.output<typeof DayFigures>;
export type Dashboard = z.output<typeof Dashboard>;
