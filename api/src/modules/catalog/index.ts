import { defineModule } from '../../platform/module.ts';
import { invariants } from './invariants.ts';
import { routes as admin } from './routes.admin.ts';
import { routes as merchant } from './routes.merchant.ts';
import { routes as guests } from './routes.public.ts';
import { followAvailability, followMerchant } from './subscribers.ts';

export { createBrand, createCategory } from './categories.ts';
export { createProduct } from './edit-product.ts';
export { moveShelf } from './move-shelf.ts';
export { describeSkus, findSku, type SkuCard, shownSkus } from './reads/describe-skus.ts';
export { type OfferedProduct, productsOnOffer } from './reads/products-on-offer.ts';
export { type SkuForSale, skusForSale } from './reads/skus-for-sale.ts';
export { addSales } from './stores/products.ts';
export { productTag } from './tags.ts';

export const catalogModule = defineModule({
  name: 'catalog',
  routes: [guests, merchant, admin],
  subscribers: [followMerchant, followAvailability],
  invariants,
});
