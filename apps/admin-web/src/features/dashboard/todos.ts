import type { Permission } from '@lintuan/contracts/permissions';
import type { Dashboard } from '@lintuan/contracts/statistics/schemas';

export interface Todo {
  name: string;
  why: string;
  count: number;
  /** The list that shows exactly these. */
  to: string;
  permission: Permission;
  /** Money or trust is at stake, so it stands out. */
  urgent: boolean;
}

type Counts = Pick<Dashboard, 'toShip' | 'failedRefunds' | 'flaggedNotices' | 'heldPayments' | 'lowStock'>;

export const todosOf = ({ toShip, failedRefunds, flaggedNotices, heldPayments, lowStock }: Counts): Todo[] => [
  { name: '待发货', why: '已付款，等商家发货', count: toShip, to: '/orders?tray=to_ship', permission: 'orders.read', urgent: false },
  {
    name: '退款失败',
    why: '钱还没退到顾客手上',
    count: failedRefunds,
    to: '/refunds?state=failed',
    permission: 'payments.read',
    urgent: true,
  },
  {
    name: '异常通知',
    why: '微信的通知与我们的记录对不上',
    count: flaggedNotices,
    to: '/payments?flagged=true',
    permission: 'payments.read',
    urgent: true,
  },
  {
    name: '资金待结算',
    why: '已发货，还没报给微信',
    count: heldPayments,
    to: '/checkouts?held=true',
    permission: 'orders.read',
    urgent: false,
  },
  { name: '低库存', why: '可售数量到了预警线', count: lowStock, to: '/stock?low=true', permission: 'stock.read', urgent: false },
];
