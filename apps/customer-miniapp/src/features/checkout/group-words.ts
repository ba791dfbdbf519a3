import type { GroupProblem } from '@lintuan/contracts/group-buy/joining';

const problems: Record<GroupProblem, string> = {
  not_running: '拼团活动没有在进行，可以单独购买',
  full: '这个团刚刚满了，还有别的团可以参加',
  closing: '这个团快结束了，来不及付款，看看别的团吧',
  over: '这个团已经结束，看看别的团吧',
  already_in: '你已经在这个团里了，邀请邻居更快成团',
  unpaid_seat: '你有一笔拼团订单还没付款，先完成它',
  newcomers_only: '参团只限新邻居，你可以自己开团',
  over_limit: '超过了拼团的限购数量',
  sold_out: '拼团的份数不够了',
};

export const groupWords = {
  problems,
  toGroups: '看看别的拼团',
  starting: (size: number) => `发起 ${size} 人团`,
  joining: (size: number) => `参加 ${size} 人团`,
  startRule: (hours: number) => `付款后开团，${hours} 小时内拼满发货，未满自动退款`,
  joinRule: '拼满发货，未满自动退款',
  left: '距结束',
  over: '这个团已经结束',
  consentOfJoining: '如果付款时这个团已经满了',
  consentOfStarting: '如果付款晚了，没能开成团',
  consentOn: '换到另一个同价的团，凑不到就开新团',
  consentOff: '不换团，钱原路退回',
  ways: {
    pay: '去付款',
    see: '看看我的团',
    others: '看看别的团',
    start: '自己开团',
    alone: '单独购买',
  },
  perOrder: (count: number) => `拼团每单最多买 ${count} 件`,
  onlyLeft: (count: number) => `拼团只剩 ${count} 件了`,
  fewer: (count: number) => `改成 ${count} 件`,
};
