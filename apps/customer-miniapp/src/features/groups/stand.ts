// How the one who looks stands to a group, and the way on that fits.
import type { GroupPage, MyStanding } from '@lintuan/contracts/group-buy/schemas';

export type Way = 'pay' | 'join' | 'invite' | 'order' | 'next' | 'start' | 'alone' | 'look';

export type StandKind =
  | 'open'
  | 'in'
  | 'unpaid'
  | 'unpaid_elsewhere'
  | 'closing'
  | 'all_held'
  | 'newcomers_only'
  | 'over_limit'
  | 'sold_out'
  | 'formed'
  | 'formed_mine'
  | 'failed'
  | 'failed_mine'
  | 'closed';

export interface Stand {
  kind: StandKind;
  /** Null when there is nothing to do but wait. */
  main: Way | null;
  second: Way | null;
}

const stand = (kind: StandKind, main: Way | null, second: Way | null = null): Stand => ({ kind, main, second });

/** A guest stands where everybody may stand. */
export function standOf(page: GroupPage, mine: MyStanding | undefined, now: number): Stand {
  const inside = standInside(page, mine);
  if (inside) return inside;
  if (mine?.unpaidCheckoutId) return stand('unpaid_elsewhere', 'pay');
  return page.state === 'open' ? standBefore(page, mine, now) : standAfter(page, mine);
}

function standInside({ state }: GroupPage, mine: MyStanding | undefined): Stand | null {
  const seat = mine?.seat?.seatState;
  if (seat === 'held' && state === 'open') return stand('unpaid', 'pay');
  if (seat !== 'paid') return null;
  if (state === 'open') return stand('in', 'invite', 'order');
  return state === 'formed' ? stand('formed_mine', 'order') : null;
}

function standBefore(page: GroupPage, mine: MyStanding | undefined, now: number): Stand {
  const problem = mine?.joinProblem;
  if (Date.parse(page.joinUntil) <= now || problem === 'closing') return stand('closing', elsewhere(page, mine));
  if (problem === 'newcomers_only') return stand('newcomers_only', ownGroup(page, mine));
  if (problem === 'over_limit') return stand('over_limit', 'alone');
  if (problem === 'sold_out' || problem === 'not_running') return stand('sold_out', 'alone');
  if (page.free === 0 || problem === 'full') return stand('all_held', null, page.next ? 'next' : 'look');
  return stand('open', 'join');
}

function standAfter(page: GroupPage, mine: MyStanding | undefined): Stand {
  const way = elsewhere(page, mine);
  const seat = mine?.seat?.seatState;
  if (seat === 'lost' || seat === 'paid') return stand('failed_mine', way, 'order');
  const second = mine?.seat ? 'order' : null;
  return stand(page.state === 'formed' || page.state === 'failed' ? page.state : 'closed', way, second);
}

const elsewhere = (page: GroupPage, mine: MyStanding | undefined): Way => (page.next ? 'next' : ownGroup(page, mine));

const ownGroup = ({ activity }: GroupPage, mine: MyStanding | undefined): Way =>
  activity.state === 'running' && !mine?.startProblem ? 'start' : 'alone';
