import type { Span } from './figures.ts';

export const spanWords: Record<Span, string> = { today: '今日', yesterday: '昨日', week: '近 7 天', month: '近 30 天' };

export const words = {
  net: '实收',
  netNote: (paid: string, refunded: string) => `收款 ¥${paid}，退款 ¥${refunded}`,
  running: '今天还没过完',
  paidOrders: '付款订单',
  placedOrders: '下单',
  buyers: '买家',
  chart: '每天收款',
  nothingPaid: '这几天还没有收款',
  bar: (day: string, yuan: string, orders: number) => `${day} 收款 ¥${yuan}，${orders} 单`,
  toShip: '待发货',
  lowStock: '库存紧张',
  top: '近 30 天卖得好',
  pieces: (count: number) => `${count} 件`,
};
