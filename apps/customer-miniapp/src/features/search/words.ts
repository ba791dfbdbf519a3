export const words = {
  placeholder: '搜商品名称',
  search: '搜索',
  history: '搜索历史',
  clear: '清空',
  clearTitle: '清空搜索历史？',
  nothingYet: '还没有搜索过，试试输入想买的东西',
};
