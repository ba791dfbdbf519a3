export const words = {
  title: '消息',
  empty: '还没有消息，有新进展会告诉你',
  goShopping: '去逛逛',
  openAll: '全部已读',
  unread: (count: number) => `${count > 99 ? '99+' : count} 条未读`,
  allRead: '没有未读消息',
  unreadMark: '未读',
};
