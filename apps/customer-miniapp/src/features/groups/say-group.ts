// The sentences of a group's page that depend on where it and its visitor stand.
import type { Activity, GroupPage } from '@lintuan/contracts/group-buy/schemas';
import type { StandKind, Way } from './stand.ts';
import { words } from './words.ts';

/** The choices of an activity may differ in price; then the lowest is only where it begins. */
export const hasSeveralPrices = ({ skus }: Activity): boolean => new Set(skus.map(({ groupFen }) => groupFen)).size > 1;

export function sayStand(kind: StandKind, { missing }: GroupPage): string {
  const said: Record<StandKind, string> = {
    open: words.missing(missing),
    in: words.missing(missing),
    unpaid: '座位给你留着，付款后就算参团',
    unpaid_elsewhere: '你有一笔拼团订单还没付款，先完成它',
    closing: '这个团快结束了，来不及参团',
    all_held: '空位都有人在付款，稍等或看看别的团',
    newcomers_only: '这个团只限新邻居参加，可以自己开团',
    over_limit: '你买的件数已到限购数量',
    sold_out: '拼团的份数拼完了，可以单独购买',
    formed: '这个团拼满了',
    formed_mine: '拼团成功，商家会尽快备货发出',
    failed: '这个团没有拼满',
    failed_mine: '没有拼满，款项原路退回',
    closed: '这个团已经结束了',
  };
  return said[kind];
}

export function sayWay(way: Way, { activity, missing }: GroupPage): string {
  const said: Record<Way, string> = {
    pay: words.pay,
    join: words.join(activity.groupFen, hasSeveralPrices(activity), missing),
    invite: words.invite(missing),
    order: words.order,
    next: words.next,
    start: words.start,
    alone: words.buyAlone,
    look: words.look,
  };
  return said[way];
}

export const sayShareTitle = ({ activity, missing, state }: GroupPage): string =>
  words.shareLine(state === 'open' ? missing : 0, activity.groupFen, activity.productName);
