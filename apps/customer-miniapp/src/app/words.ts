export const words = {
  offline: '网络不太好，请检查后重试',
  sessionEnded: '登录已失效，请重新登录',
  seeAll: '查看全部',
};
