import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { CategoryTree, Home, ProductDetail, ProductList, ProductQuery, ProductRef } from '@lintuan/contracts/catalog/schemas';
import { Nothing } from '@lintuan/contracts/wire/schemas';
import { publicRoutes } from '../../platform/http/route.ts';
import { listProducts, readHome } from './reads/list-products.ts';
import { readCategories, readProduct } from './reads/read-product.ts';
import { CATEGORIES, PRODUCT_PAGES, PRODUCTS, productTag } from './tags.ts';

export const routes = publicRoutes();

routes.cached(
  publicCatalog.home,
  { says: 'The home page', input: Nothing, output: Home, ttlSeconds: 300, tags: () => [PRODUCTS, CATEGORIES] },
  readHome,
);
routes.cached(
  publicCatalog.categories,
  { says: 'The category tree', input: Nothing, output: CategoryTree, ttlSeconds: 3600, tags: () => [CATEGORIES] },
  readCategories,
);
routes.cached(
  publicCatalog.products,
  { says: 'Products on the shelf', input: ProductQuery, output: ProductList, ttlSeconds: 300, tags: () => [PRODUCTS] },
  listProducts,
);
routes.cached(
  publicCatalog.product,
  {
    says: 'A product',
    input: ProductRef,
    output: ProductDetail,
    ttlSeconds: 600,
    tags: (input) => [PRODUCT_PAGES, productTag(input.productId)],
  },
  readProduct,
);
