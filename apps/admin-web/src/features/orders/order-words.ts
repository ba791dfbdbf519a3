import { carriers } from '@lintuan/contracts/orders/carriers';
import type { HistoryEntry, ManagedOrder, OrderGroup } from '@lintuan/contracts/orders/schemas';
import { yuan } from '../../shared/money/price.ts';
import { sayTime } from '../../shared/time/say-time.ts';
import { actorWords, cancelCauseWords, orderStateWords } from '../../shared/trade-words.ts';

type Headed = Pick<ManagedOrder, 'state' | 'expiresAt' | 'receiveBy' | 'cancelCause' | 'cancelReason' | 'merchantName'>;

/** One sentence on how the order stands and what comes next. */
export function sayHead({ state, expiresAt, receiveBy, cancelCause, cancelReason, merchantName }: Headed): string {
  switch (state) {
    case 'pending_payment':
      return expiresAt ? `等顾客付款，${sayTime(expiresAt)} 前没付会自动取消` : '等顾客付款';
    case 'forming':
      return '拼团还没成功，成团后再发货';
    case 'paid':
      return `顾客已付款，等${merchantName}发货`;
    case 'preparing':
      return `${merchantName}正在备货`;
    case 'ready':
      return '货到自提点了，等顾客来取';
    case 'shipped':
      return receiveBy ? `包裹在路上，${sayTime(receiveBy)} 自动确认收货` : '包裹在路上';
    case 'received':
      return '顾客已收货';
    case 'completed':
      return '订单已完成';
    case 'cancelled': {
      const cause = cancelCause ? cancelCauseWords[cancelCause] : orderStateWords.cancelled.word;
      return cancelReason && cancelReason !== cause ? `${cause}：${cancelReason}` : cause;
    }
  }
}

/** How the order stands in its group. */
export function sayGroup({ state, missing, leader, moved }: Pick<OrderGroup, 'state' | 'missing' | 'leader' | 'moved'>): string {
  const stands = { waiting: '付款后开团', open: `还差 ${missing} 人`, formed: '已成团', failed: '没有凑齐', closed: '已关闭' }[state];
  return [stands, ...(leader ? ['团长'] : []), ...(moved ? ['付款晚了，换到这个团'] : [])].join('，');
}

const stepWords: Readonly<Record<string, string>> = {
  place: '下单',
  pay: '付款成功',
  form: '拼团成功',
  retake: '换到另一个团',
  prepare: '开始备货',
  make_ready: '货到自提点',
  ship: '发货',
  correct_shipment: '修改运单',
  receive: '确认收货',
  complete: '订单完成',
  cancel: '取消订单',
};

/** A step no word is known for is named by the state it led to. */
export const sayStep = ({ event, toState }: Pick<HistoryEntry, 'event' | 'toState'>): string =>
  stepWords[event] ?? orderStateWords[toState].word;

/** A parcel is noted by its carrier's code; people know carriers by name. */
export function sayStepNote({ event, note }: Pick<HistoryEntry, 'event' | 'note'>): string {
  const [code = '', ...rest] = note.split(' ');
  const isParcel = (event === 'ship' || event === 'correct_shipment') && Object.hasOwn(carriers, code);
  return isParcel ? [carriers[code as keyof typeof carriers], ...rest].join(' ') : note;
}

export function sayActor({ actorKind, actorName }: Pick<HistoryEntry, 'actorKind' | 'actorName'>): string {
  const byName = actorKind !== 'system' && actorName !== '';
  return byName ? `${actorWords[actorKind]} ${actorName}` : actorWords[actorKind];
}

type Cancellable = Pick<ManagedOrder, 'state' | 'payableFen' | 'refunds' | 'paidTogether'>;

/** What cancelling does, before it is done. */
export function sayCancelling({ state, payableFen, refunds, paidTogether }: Cancellable): string {
  if (state === 'pending_payment')
    return paidTogether > 1 ? `还没付款。一起付款的 ${paidTogether} 笔订单会一起取消` : '还没付款，取消后库存会放回去';
  const left = payableFen - refunds.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return left > 0 ? `顾客付的 ${yuan(left)}（含运费）会原路退回，取消后不能恢复` : '没有要退的钱，取消后不能恢复';
}
