export default definePageConfig({ navigationBarTitleText: '团详情', enablePullDownRefresh: true });
