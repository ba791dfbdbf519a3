export const words = {
  empty: '还没有消息，有新进展会告诉你',
  goShopping: '去逛逛',
};
