import { MOST_FIGURE_DAYS } from '@lintuan/contracts/group-buy/limits';
import type { FiguresQuery, GroupFigures } from '@lintuan/contracts/group-buy/managed-schemas';
import { addDays, startOfShanghaiDay } from '@lintuan/kernel/shanghai-day';
import type { z } from 'zod';
import type { ManagerContext } from '../../../platform/context.ts';
import { run, statement } from '../../../platform/db/statement.ts';
import { refuseField } from '../../../platform/errors/app-error.ts';
import { findMerchant } from '../../merchants/index.ts';
import * as activities from '../stores/activities.ts';
import { scopeOf } from '../whose.ts';

type Figures = Omit<GroupFigures, 'days'>;
const NOTHING: Figures = { views: 0, starts: 0, joins: 0, formed: 0, failed: 0, newcomers: 0, broughtNewcomers: 0, pieces: 0, soldFen: 0 };

/** From looking to buying, day by day in Shanghai. What a group sold counts on the day it formed; filled seats count nowhere. */
export async function readGroupFigures(ctx: ManagerContext, query: z.output<typeof FiguresQuery>): Promise<GroupFigures> {
  const days = daysOf(query.from, query.until);
  const { merchantId } = scopeOf(ctx);
  const [shop, activity] = await Promise.all([
    query.merchant ? findMerchant(ctx.db, query.merchant) : null,
    query.activity ? activities.find(ctx.db, query.activity, scopeOf(ctx)) : null,
  ]);
  const nobodys =
    (query.merchant && !shop) || (query.activity && !activity) || (shop && merchantId !== undefined && shop.id !== merchantId);
  const found = nobodys ? [] : await count(ctx, merchantId ?? shop?.id ?? null, activity?.id ?? null, query);
  const byDay = new Map(found.map(({ day, ...figures }) => [day, figures]));
  const listed = days.map((day) => ({ day, ...(byDay.get(day) ?? NOTHING) }));
  const sum = (key: keyof Figures) => listed.reduce((total, one) => total + one[key], 0);
  return { ...(Object.fromEntries(Object.keys(NOTHING).map((key) => [key, sum(key as keyof Figures)])) as Figures), days: listed };
}

function daysOf(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until && days.length <= MOST_FIGURE_DAYS; day = addDays(day, 1)) days.push(day);
  if (days.length === 0) throw refuseField('request.invalid', 'until', '结束日期不能早于开始日期');
  if (days.length > MOST_FIGURE_DAYS) throw refuseField('request.invalid', 'until', `一次最多看 ${MOST_FIGURE_DAYS} 天`);
  return days;
}

type Row = { day: string } & Record<keyof Figures, string>;

async function count(
  ctx: ManagerContext,
  merchantId: number | null,
  activityId: number | null,
  { from, until }: { from: string; until: string },
) {
  const begin = startOfShanghaiDay(from);
  const end = startOfShanghaiDay(addDays(until, 1));
  const rows = await run<Row>(
    ctx.db,
    statement`
    with chosen as (
      select id from group_activities
      where (${merchantId}::bigint is null or merchant_id = ${merchantId}::bigint) and (${activityId}::bigint is null or id = ${activityId}::bigint)),
    looked as (
      select day::text as day, sum(views) as views from group_views join chosen on chosen.id = activity_id
      where day between ${from}::date and ${until}::date group by day),
    seated as (
      select to_char(seat.paid_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
        count(*) filter (where first.id = seat.id) as starts,
        count(*) filter (where first.id <> seat.id) as joins,
        count(*) filter (where seat.newcomer) as newcomers,
        count(*) filter (where seat.newcomer and seat.share_id is not null) as brought
      from group_seats seat join chosen on chosen.id = seat.activity_id
      cross join lateral (select min(id) as id from group_seats one where one.group_id = seat.group_id) first
      where seat.paid_at >= ${begin} and seat.paid_at < ${end} and seat.moved_from is null
      group by 1),
    ended as (
      select to_char(grp.ended_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
        count(*) filter (where grp.state = 'formed') as formed, count(*) filter (where grp.state = 'failed') as failed,
        coalesce(sum(sold.pieces) filter (where grp.state = 'formed'), 0) as pieces, coalesce(sum(sold.fen) filter (where grp.state = 'formed'), 0) as fen
      from groups grp join chosen on chosen.id = grp.activity_id
      cross join lateral (
        select coalesce(sum(quantity), 0) as pieces, coalesce(sum(quantity::bigint * unit_fen), 0) as fen from group_seats
        where group_id = grp.id and state = 'paid') sold
      where grp.ended_at >= ${begin} and grp.ended_at < ${end}
      group by 1)
    select day, coalesce(views, 0) as views, coalesce(starts, 0) as starts, coalesce(joins, 0) as joins, coalesce(formed, 0) as formed,
      coalesce(failed, 0) as failed, coalesce(newcomers, 0) as newcomers, coalesce(brought, 0) as "broughtNewcomers",
      coalesce(pieces, 0) as pieces, coalesce(fen, 0) as "soldFen"
    from looked full join seated using (day) full join ended using (day)`,
  );
  return rows.map(({ day, ...figures }) => ({
    day,
    ...(Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number(value)])) as Figures),
  }));
}
