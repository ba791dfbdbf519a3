export const words = {
  sessionEnded: '登录已失效，请重新登录',
  undo: '撤销',
  notAllowed: (permission: string) => `你还没有“${permission}”的权限，请店主帮你开通`,
  suspended: '店铺已被暂停营业，顾客暂时看不到商品。恢复营业请联系平台客服',
};
