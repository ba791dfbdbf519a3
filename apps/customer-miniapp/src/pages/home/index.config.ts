export default definePageConfig({ navigationBarTitleText: '邻团', enablePullDownRefresh: true, enableShareAppMessage: true });
