export default definePageConfig({ navigationBarTitleText: '改库存', navigationBarBackgroundColor: '#FFFFFF' });
