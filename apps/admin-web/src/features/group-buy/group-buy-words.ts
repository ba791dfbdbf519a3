import type { ManagedGroup } from '@lintuan/contracts/group-buy/managed-schemas';
import { missingOf, payingOf } from '@lintuan/contracts/group-buy/managed-view';
import type { ActivityState, GroupState, SeatState } from '@lintuan/contracts/group-buy/schemas';
import type { FieldErrors } from '../../shared/form/field-errors.ts';
import { sayTime } from '../../shared/time/say-time.ts';
import type { StateWords } from '../../shared/words.ts';

export const activityStateWords: Record<ActivityState, StateWords> = {
  draft: { word: '草稿', tone: 'info' },
  scheduled: { word: '未开始', tone: 'info' },
  running: { word: '进行中', tone: 'good' },
  ended: { word: '已结束', tone: 'quiet' },
  stopped: { word: '已停止', tone: 'bad' },
};

export const groupStateWords: Record<GroupState, StateWords> = {
  waiting: { word: '待开团', tone: 'info' },
  open: { word: '拼团中', tone: 'warm' },
  formed: { word: '已成团', tone: 'good' },
  failed: { word: '未成团', tone: 'bad' },
  closed: { word: '已关闭', tone: 'quiet' },
};

export const seatStateWords: Record<SeatState, StateWords> = {
  held: { word: '正在付款', tone: 'info' },
  paid: { word: '已付款', tone: 'good' },
  freed: { word: '没有付款', tone: 'quiet' },
  left: { word: '已退出', tone: 'quiet' },
  lost: { word: '未成团退款', tone: 'bad' },
  given_back: { word: '成团后退款', tone: 'warm' },
};

const afterwards: Record<Exclude<GroupState, 'open'>, string> = {
  waiting: '等团长付款，付了款才开团，别人现在看不到',
  formed: '人齐了，订单可以发货',
  failed: '到时间没凑齐，已付的钱原路退回',
  closed: '付款的人都退出了，团已关闭',
};

/** One sentence: who is missing while it is open, what came of it afterwards. */
export function sayGroup(group: Pick<ManagedGroup, 'state' | 'size' | 'paid' | 'taken' | 'filled' | 'deadline'>): string {
  if (group.state !== 'open') return afterwards[group.state];
  const paying = payingOf(group);
  const until = group.deadline ? `，${sayTime(group.deadline)} 截止` : '';
  return `还差 ${missingOf(group)} 人${paying > 0 ? `，${paying} 人正在付款` : ''}${until}`;
}

export const skuName = (specs: readonly string[]): string => specs.join(' / ') || '默认规格';

/** What is refused, with the name of the SKU it is about. */
export const sayFaults = (errors: FieldErrors, skus: readonly { specs: readonly string[] }[]): string[] =>
  Object.entries(errors).map(([field, message]) => {
    const sku = skus[Number(/^skus\.(\d+)\./.exec(field)?.[1])];
    return sku ? `${skuName(sku.specs)}：${message}` : message;
  });

export const actionDone = {
  published: '活动发布了',
  discarded: '草稿删掉了',
  stopped: '活动停止了',
  ended: '进行中的团正在结束，钱会原路退回',
};
