export const words = {
  empty: '还没有消息，有新订单会告诉你',
  toOrders: '去看订单',
};
