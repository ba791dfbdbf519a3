import type { MyGroup, myGroupTrays } from '@lintuan/contracts/group-buy/schemas';
import { formatYuan } from '@lintuan/kernel/fen';

const yuan = (fen: number): string => `¥${formatYuan(fen)}`;

export const words = {
  title: '拼团',
  gone: '没有找到这个团',
  peopleGroup: (size: number) => `${size}人团`,
  newcomersOnly: '新邻居专享',
  from: '起',
  alone: (fen: number) => `单独买 ${yuan(fen)}`,
  saves: (fen: number) => `省 ${yuan(fen)}`,
  rule: (hours: number) => `${hours} 小时内拼满就发货，没拼满自动原路退款`,
  leader: '团长',
  filled: '商家补位',
  filledMark: '补位',
  paying: '付款中',
  vacant: '等你来',
  more: (count: number) => `+${count}`,
  endsIn: '距结束',
  payLeft: '剩余付款时间',
  endedAt: (time: string) => `${time} 结束`,
  missing: (count: number) => `还差 ${count} 人成团`,
  invite: (count: number) => `邀请邻居，还差 ${count} 人`,
  join: (fen: number, several: boolean, missing: number) => `参团 ${yuan(fen)}${several ? ' 起' : ''}（还差 ${missing} 人）`,
  pay: '去付款',
  order: '查看我的订单',
  next: '参加别的团',
  start: '去开新团',
  buyAlone: '按原价购买',
  look: '看看别的团',
  wait: '座位都有人在付款',
  nextTitle: '另一个团还能参加',
  go: '去参团',
  shopOf: (name: string) => `由 ${name} 发货`,
  onlyOutside: '点击下方「前往小程序」参团',

  share: '分享',
  shareTitle: '邀请邻居一起拼',
  shareNote: '人满就成团，邻居打开就能看到座位和倒计时',
  toFriend: '发给微信好友',
  copyLink: '复制链接',
  linkCopied: '链接已复制，去粘贴给邻居吧',
  linkNotCopied: '没能复制，请从地址栏复制链接',
  poster: '生成海报',
  posterTitle: '拼团海报',
  posterAlt: '拼团海报，扫码参团',
  savePoster: '保存到相册',
  posterSaved: '海报已保存到相册',
  posterNotSaved: '没能保存，点开海报后长按也可以保存',
  albumTitle: '需要相册权限',
  albumNote: '在设置里允许保存到相册后，再点一次保存',
  openSettings: '去设置',
  holdPoster: '长按海报保存到相册，发给邻居扫码参团',
  shareLine: (missing: number, fen: number, name: string) =>
    missing > 0 ? `还差${missing}人，${yuan(fen)} 一起拼${name}` : `${yuan(fen)} 一起拼${name}`,

  mine: '我的拼团',
  mineEmpty: '这里还没有拼团',
  toGroups: '看看别的拼团',
  specsAndQuantity: (specs: readonly string[], quantity: number) => [...specs, `× ${quantity}`].join(' '),
  paid: '实付',
  payable: '应付',
  seeOrder: '查看订单',
  inviteShort: '邀请邻居',
};

export const trayWords: Record<(typeof myGroupTrays)[number], string> = { forming: '拼团中', formed: '已成团', failed: '未成团' };

/** What became of one's own seat: a word, and what there is to say of it. */
export const seatWords: Record<MyGroup['seatState'], { word: string; note: string }> = {
  held: { word: '待付款', note: '' },
  paid: { word: trayWords.forming, note: '' },
  freed: { word: '已取消', note: '超时未付款，座位已放出' },
  left: { word: '已退出', note: '款项原路退回' },
  lost: { word: trayWords.failed, note: '没有拼满，款项原路退回' },
  given_back: { word: '已退款', note: '成团后退款' },
};
