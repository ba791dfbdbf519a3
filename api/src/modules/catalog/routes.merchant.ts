import { merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import * as schemas from '@lintuan/contracts/catalog/schemas';
import { merchantRoutes } from '../../platform/http/route.ts';
import { moveShelf } from './move-shelf.ts';
import { listManagedProducts, readManagedProduct } from './reads/managed-products.ts';

export const routes = merchantRoutes();

routes.permitted(
  'catalog.read',
  merchantCatalog.products,
  { says: 'My goods', input: schemas.ManagedProductQuery, output: schemas.ManagedProductList },
  listManagedProducts,
);
routes.permitted(
  'catalog.read',
  merchantCatalog.product,
  { says: 'One of my goods', input: schemas.ProductRef, output: schemas.ManagedProductDetail },
  (ctx, input) => readManagedProduct(ctx, input),
);
routes.permitted(
  'catalog.shelf',
  merchantCatalog.moveShelf,
  { says: 'On or off the shelf', input: schemas.MerchantMoveShelf, output: schemas.ShelfMoved },
  moveShelf,
);
