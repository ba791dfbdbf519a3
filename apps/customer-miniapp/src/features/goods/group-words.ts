import { formatYuan } from '@lintuan/kernel/fen';

const yuan = (fen: number): string => `¥${formatYuan(fen)}`;

export const groupWords = {
  groupPrice: '拼团价',
  size: (size: number) => `${size} 人团`,
  newcomersOnly: '新邻居专享',
  singlePrice: (fen: number) => `单独购买价 ${yuan(fen)}`,
  saves: (fen: number) => `拼团省 ${yuan(fen)}`,
  starterPrice: (fen: number) => `开团价 ${yuan(fen)}`,
  sold: (count: number) => `已拼 ${count} 件`,
  from: '起',
  rule: (size: number, hours: number) => `${size} 人成团，${hours} 小时内拼满发货，未满自动退款`,
  openTitle: (count: number) => `${count} 个团正在拼，可以直接参加`,
  all: '全部',
  allTitle: (count: number) => `全部 ${count} 个团`,
  groupOf: (name: string) => `${name} 的团`,
  missing: (count: number) => `还差 ${count} 人`,
  left: '剩余',
  join: '去参团',
  look: '去看看',
  buyAlone: '单独购买',
  start: '发起拼团',
  joinPrice: (fen: number) => `参团 ${yuan(fen)}`,
  startPrice: (fen: number) => `发起拼团 ${yuan(fen)}`,
  spent: '拼团已抢完',
  noStart: '份数不够开新团了',
  joinTitle: '参团',
  loadFailed: '没有加载出来',
  retry: '再试一次',
  perOrder: (count: number) => `每单限购 ${count} 件`,
  limited: (count: number) => `每单限购 ${count} 件，已帮你改成 ${count} 件`,
};
