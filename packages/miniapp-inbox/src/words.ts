const upTo99 = (count: number): string => (count > 99 ? '99+' : String(count));

export const words = {
  title: '消息',
  openAll: '全部已读',
  count: upTo99,
  unread: (count: number) => `${upTo99(count)} 条未读`,
  allRead: '没有未读消息',
  unreadMark: '未读',
};
