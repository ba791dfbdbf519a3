import { chinaDay } from '../china-time.ts';
import type { PaySim } from '../pay.ts';
import type { PayCall } from '../pay-api.ts';
import { PayError } from '../pay-error.ts';

const DAY_MS = 86_400_000;
const READY_MS = 10 * 3_600_000;
const KEPT_DAYS = 92;

/** A bill is there from 10:00 of the next day on, for three months. */
export function billDay(sim: PaySim, { query }: PayCall): string {
  const day = query.bill_date ?? '';
  const start = Date.parse(`${day}T00:00:00+08:00`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(start)) throw badQuery('bill_date', '格式有误');
  const now = sim.now();
  if (day >= chinaDay(now)) throw badQuery('bill_date', '只能是今天以前的日期');
  if (now.getTime() - start > KEPT_DAYS * DAY_MS) throw badQuery('bill_date', '只能是三个月内的日期');
  if (now.getTime() < start + DAY_MS + READY_MS) throw new PayError(400, 'STATEMENT_CREATING', '账单生成中，请在10点以后再试');
  return day;
}

export const badQuery = (field: string, issue: string): PayError =>
  new PayError(400, 'PARAM_ERROR', `参数错误：${field}${issue}`, { location: 'query', field: `/${field}`, issue });
