/** Every permission there is: roles of staff and members of a merchant hold codes from this one list. */
export const permissions = {
  'catalog.read': '查看商品',
  'catalog.edit': '编辑商品',
  'catalog.shelf': '商品上下架',
  'stock.read': '查看库存',
  'stock.adjust': '调整库存',
  'merchants.read': '查看商家',
  'merchants.edit': '管理商家',
  'audit.read': '查看操作日志',
  'shoppers.read': '查看顾客',
  'staff.read': '查看员工与角色',
  'staff.edit': '管理员工与角色',
} as const;

export type Permission = keyof typeof permissions;

export const merchantPermissions = ['catalog.read', 'catalog.shelf', 'stock.read', 'stock.adjust'] as const satisfies readonly Permission[];
export type MerchantPermission = (typeof merchantPermissions)[number];
