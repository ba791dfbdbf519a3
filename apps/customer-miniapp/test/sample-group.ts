import { AskQuote, Checkout, PlaceCheckout, Quote } from '@lintuan/contracts/checkout/schemas';
import type { GroupProblem } from '@lintuan/contracts/group-buy/joining';
import { Activity, type ActivityCard, ActivityList, ActivityLive, ProductGroupBuy } from '@lintuan/contracts/group-buy/schemas';
import { Done } from '@lintuan/contracts/wire/schemas';
import { Refusal, serve } from './contract-server.ts';
import { cherries, merchant, onePoundId } from './sample-shop.ts';
import { checkout, quoteFor } from './sample-trade.ts';

const GROUP_FEN = 2990;
const SINGLE_FEN = 3990;

export const activityId = 'act'.padEnd(20, '0');
export const groupId = 'gr0'.padEnd(20, '0');
export const token = '0123456789abcdefghjk';

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

const card: ActivityCard = {
  activityId,
  productId: cherries.productId,
  productName: cherries.name,
  pictureUrl: null,
  merchantId: merchant.merchantId,
  merchantName: merchant.name,
  size: 3,
  hours: 24,
  groupFen: GROUP_FEN,
  singleFen: SINGLE_FEN,
  newcomersOnly: false,
  sold: 12,
  startsAt: new Date(0).toISOString(),
  endsAt: inAnHour(),
};
const sku = { skuId: onePoundId, specs: ['1 斤'], pictureUrl: null, singleFen: SINGLE_FEN, groupFen: GROUP_FEN, starterFen: null };
export const activity: Activity = { ...card, state: 'running', perOrderLimit: 2, perPersonLimit: 4, skus: [sku] };

/** What keeps the shopper from the group right now; a test sets it. */
export const standing: { problem: GroupProblem | null } = { problem: null };
export const placedInGroup: PlaceCheckout[] = [];

/** A new group has none of an old one's problems. */
function quoteInGroup(asked: AskQuote): Quote {
  const quote = quoteFor(asked);
  if (!asked.group) return quote;
  const problem = asked.group.groupId === null ? null : standing.problem;
  const group = { ...asked.group, size: 3, hours: 24, deadline: null, perOrderLimit: 2, problem, unpaidCheckoutId: null };
  const off = { step: 'group', label: '拼团优惠', amountFen: (GROUP_FEN - SINGLE_FEN) * asked.lines[0]!.quantity } as const;
  const payableFen = quote.payableFen + off.amountFen;
  return { ...quote, priceLines: [...quote.priceLines, off], payableFen, group, ready: problem === null };
}

function place(body: unknown): Checkout | Refusal {
  const input = PlaceCheckout.parse(body);
  placedInGroup.push(input);
  return input.group?.groupId && standing.problem ? new Refusal('group_buy.full') : { ...checkout(), groupId };
}

/** Teaches the contract server the way into a group. */
export function serveGroupBuying(): void {
  const open = { groupId, size: 3, missing: 1, free: 1, deadline: inAnHour(), joinUntil: inAnHour() };
  const groups = [{ ...open, faces: [{ name: '林**', avatarUrl: null, leader: true }] }];
  serve('GET /public/group-activities', ActivityList, { items: [card], pagination: { page: 1, limit: 20, total: 1, totalPages: 1 } });
  serve(`GET /public/group-activities/${activityId}`, Activity, activity);
  serve(`GET /public/group-activities/${activityId}/live`, ActivityLive, {
    canStart: true,
    openGroups: 1,
    groups,
    skus: [{ skuId: onePoundId, left: 9 }],
  });
  serve(`POST /public/group-activities/${activityId}/views`, Done, { done: true });
  serve(`GET /public/products/${cherries.productId}/group-buy`, ProductGroupBuy, { activity });
  serve('POST /customer/checkouts/quote', Quote, (body) => quoteInGroup(AskQuote.parse(body)), AskQuote);
  serve('POST /customer/checkouts', Checkout, place, PlaceCheckout);
}
