export const words = {
  all: '全部',
  search: '搜搜想买的东西',
  noCategories: '分类还在整理',
  empty: '这个分类还没有商品',
  goHome: '去首页逛逛',
};
