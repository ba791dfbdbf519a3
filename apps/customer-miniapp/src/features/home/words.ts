export const words = {
  search: '搜搜想买的东西',
  all: '全部分类',
  hot: '热卖',
  fresh: '新品',
  everything: '全部商品',
  share: '邻团：和邻居一起买，更省',
};
