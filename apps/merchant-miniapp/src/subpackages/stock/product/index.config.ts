export default definePageConfig({ navigationBarTitleText: '商品库存', enablePullDownRefresh: true });
