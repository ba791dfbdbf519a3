// How the group of an order stands, in the buyer's words.
import type { OrderGroup } from '@lintuan/contracts/orders/schemas';

/** Whoever has no seat any more hears of that, whatever became of the others. */
export function sayOrderGroup({ state, seatState, missing }: OrderGroup): string {
  if (seatState === 'held') return state === 'waiting' ? '付款后开团，就能邀请邻居' : '付款后就算参团';
  if (seatState === 'freed') return '超时未付款，座位已放出';
  if (seatState === 'left') return '你退出了这个团';
  if (seatState === 'given_back') return '成团后已退款';
  if (state === 'formed') return '已成团';
  return state === 'open' ? `还差 ${missing} 人成团` : '没有拼满';
}
