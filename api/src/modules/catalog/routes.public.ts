import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import {
  CategoryTree,
  Home,
  type ProductCard,
  ProductDetail,
  ProductList,
  ProductQuery,
  ProductRef,
} from '@lintuan/contracts/catalog/schemas';
import { type Listed, Nothing } from '@lintuan/contracts/wire/schemas';
import { publicRoutes } from '../../platform/http/route.ts';
import { listProducts, readHome } from './reads/list-products.ts';
import { readCategories, readProduct } from './reads/read-product.ts';
import { CATEGORIES, PRICES, PRODUCT_PAGES, PRODUCTS, productTag } from './tags.ts';

export const routes = publicRoutes();

const cardTags = (cards: readonly ProductCard[]): string[] => cards.map((card) => productTag(card.productId));

const homeTags = (_: unknown, home: Home): string[] => [
  PRODUCTS,
  CATEGORIES,
  ...cardTags([...home.recommended, ...home.hot, ...home.fresh]),
];

/** A changed product drops the pages that show it; a changed price moves products only where prices decide the order. */
function listTags(query: { sort: string }, list: Listed<ProductCard>): string[] {
  const byPrice = query.sort === 'price_up' || query.sort === 'price_down';
  return [PRODUCTS, ...(byPrice ? [PRICES] : []), ...cardTags(list.items)];
}

routes.cached(publicCatalog.home, { says: 'The home page', input: Nothing, output: Home, ttlSeconds: 300, tags: homeTags }, readHome);
routes.cached(
  publicCatalog.categories,
  { says: 'The category tree', input: Nothing, output: CategoryTree, ttlSeconds: 3600, tags: () => [CATEGORIES] },
  readCategories,
);
routes.cached(
  publicCatalog.products,
  { says: 'Products on the shelf', input: ProductQuery, output: ProductList, ttlSeconds: 300, tags: listTags },
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
