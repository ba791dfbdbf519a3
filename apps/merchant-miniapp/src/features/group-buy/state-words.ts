import type { ActivityState, GroupState, SeatState } from '@lintuan/contracts/group-buy/schemas';

export const activityWords: Record<ActivityState, string> = {
  running: '进行中',
  scheduled: '未开始',
  draft: '草稿',
  ended: '已结束',
  stopped: '已停止',
};

/** In the order of a working day. */
export const activityTabs = ['running', 'scheduled', 'draft', 'ended', 'stopped'] as const satisfies readonly ActivityState[];

export const emptyActivities: Record<ActivityState, string> = {
  running: '没有正在进行的拼团活动',
  scheduled: '没有等着开始的活动',
  draft: '没有草稿',
  ended: '还没有结束的活动',
  stopped: '没有停止的活动',
};

export const groupWords: Record<GroupState, string> = {
  waiting: '待开团',
  open: '拼团中',
  formed: '已成团',
  failed: '未成团',
  closed: '已关闭',
};

export const groupTabs = ['open', 'formed', 'failed', 'closed', 'waiting'] as const satisfies readonly GroupState[];

export const emptyGroups: Record<GroupState, string> = {
  open: '现在没有正在拼的团',
  formed: '还没有成团的',
  failed: '没有失败的团',
  closed: '没有关闭的团',
  waiting: '没有等着付款开团的',
};

export const groupSentences: Record<Exclude<GroupState, 'open'>, string> = {
  waiting: '等团长付款，付了款才开团',
  formed: '人齐了，可以备货发货',
  failed: '到时间没凑齐，已付的钱会原路退回',
  closed: '付款的人都退出了，团已关闭',
};

export const seatWords: Record<SeatState, string> = {
  held: '正在付款',
  paid: '已付款',
  freed: '没有付款',
  left: '已退出',
  lost: '未成团退款',
  given_back: '成团后退款',
};
