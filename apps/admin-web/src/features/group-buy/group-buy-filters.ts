import { MOST_FIGURE_DAYS } from '@lintuan/contracts/group-buy/limits';
import { type ManagedActivityQuery, ManagedGroupQuery } from '@lintuan/contracts/group-buy/managed-schemas';
import { activityStates, groupStates } from '@lintuan/contracts/group-buy/states';
import { addDays, shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { dayOf, oneOf } from '../../shared/table/address-filters.ts';

type Read<Name extends string> = (name: Name) => string | undefined;

export type ActivityFilterName = 'state' | 'merchant' | 'product';
export type GroupFilterName = 'state' | 'merchant' | 'activity';
export type FigureFilterName = 'merchant' | 'activity' | 'from' | 'until';

const Id = ManagedGroupQuery.shape.activity;
const idOf = (value: string | undefined) => Id.safeParse(value).data;

/** What the address asks for, as far as the API understands it. */
export const readActivityFilters = (get: Read<ActivityFilterName>): Pick<ManagedActivityQuery, ActivityFilterName> => ({
  state: oneOf(activityStates, get('state')),
  merchant: idOf(get('merchant')),
  product: idOf(get('product')),
});

export const readGroupFilters = (get: Read<GroupFilterName>): Pick<ManagedGroupQuery, GroupFilterName> => ({
  state: oneOf(groupStates, get('state')),
  merchant: idOf(get('merchant')),
  activity: idOf(get('activity')),
});

const USUAL_DAYS = 30;

/** A span the API counts: the last month when none is asked for, and never longer than it answers. */
export function readFigureFilters(get: Read<FigureFilterName>, now: Date) {
  const until = dayOf(get('until')) ?? shanghaiDay(now);
  const asked = dayOf(get('from')) ?? addDays(until, 1 - USUAL_DAYS);
  const earliest = addDays(until, 1 - MOST_FIGURE_DAYS);
  const [, from = until] = [asked, earliest, until].sort();
  return { merchant: idOf(get('merchant')), activity: idOf(get('activity')), from, until, shortened: asked < earliest };
}
