// What keeps someone from buying in the group as asked, and the ways on from there, the best one first.
import type { Quote, QuoteGroup } from '@lintuan/contracts/checkout/schemas';
import type { GroupProblem } from '@lintuan/contracts/group-buy/joining';
import { groupWords } from './group-words.ts';

/** Pay the order that waits, see one's group, look at other groups, begin an own one, buy fewer, or buy alone. */
export type GroupWay = 'pay' | 'see' | 'others' | 'start' | 'fewer' | 'alone';

export interface GroupTrouble {
  text: string;
  ways: GroupWay[];
  /** How many could be bought, where fewer is a way. */
  fewer: number;
}

const ways: Record<GroupProblem, GroupWay[]> = {
  not_running: ['alone'],
  full: ['others', 'start'],
  closing: ['others', 'start'],
  over: ['others', 'start'],
  already_in: ['see'],
  unpaid_seat: ['pay'],
  newcomers_only: ['start', 'alone'],
  over_limit: ['alone'],
  sold_out: ['alone'],
};

/** More than zero where buying fewer would do. */
function fewerThatDo(quote: Quote, { perOrderLimit }: QuoteGroup): number {
  const [line] = [...quote.shops.flatMap(({ lines }) => lines), ...quote.invalid];
  if (!line) return 0;
  const most = Math.max(0, Math.min(perOrderLimit, line.available));
  return most < line.quantity ? most : 0;
}

export function groupTrouble(quote: Quote): GroupTrouble | null {
  const { group } = quote;
  if (!group?.problem) return null;
  const { problem } = group;
  const fewer = problem === 'over_limit' || problem === 'sold_out' ? fewerThatDo(quote, group) : 0;
  if (fewer === 0) return { text: groupWords.problems[problem], ways: ways[problem], fewer };
  const text = fewer === group.perOrderLimit ? groupWords.perOrder(fewer) : groupWords.onlyLeft(fewer);
  return { text, ways: ['fewer', ...ways[problem]], fewer };
}
