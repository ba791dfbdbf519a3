/** Every permission there is: roles of staff and members of a merchant hold codes from this one list. */
export const permissions = {
  'catalog.read': '查看商品',
  'catalog.edit': '编辑商品',
  'catalog.shelf': '商品上下架',
  'stock.read': '查看库存',
  'stock.adjust': '调整库存',
  'orders.read': '查看订单',
  'orders.edit': '备注与备货',
  'orders.ship': '发货',
  'orders.cancel': '取消订单并退款',
  'payments.read': '查看支付与退款',
  'payments.refund': '重试退款',
  'delivery.edit': '设置运费',
  'statistics.read': '查看经营数据',
  'group_buy.read': '查看拼团',
  'group_buy.edit': '管理拼团活动',
  'group_buy.fill': '拼团补位',
  'merchants.read': '查看商家',
  'merchants.edit': '管理商家',
  'messages.read': '查看消息发送',
  'audit.read': '查看操作日志',
  'shoppers.read': '查看顾客',
  'staff.read': '查看员工与角色',
  'staff.edit': '管理员工与角色',
} as const;

export type Permission = keyof typeof permissions;

export const merchantPermissions = [
  'catalog.read',
  'catalog.shelf',
  'stock.read',
  'stock.adjust',
  'orders.read',
  'orders.edit',
  'orders.ship',
  'orders.cancel',
  'delivery.edit',
  'group_buy.read',
  'group_buy.edit',
  'statistics.read',
] as const satisfies readonly Permission[];
export type MerchantPermission = (typeof merchantPermissions)[number];
