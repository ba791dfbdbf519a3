import type { GroupNews } from '../group-buy/index.ts';

export const paidMembers = ({ members }: Pick<GroupNews, 'members'>): number[] =>
  members.filter(({ state }) => state === 'paid').map(({ shopperId }) => shopperId);
