import { adminCatalog } from '@lintuan/contracts/catalog/endpoints';
import * as schemas from '@lintuan/contracts/catalog/schemas';
import { Done, Nothing } from '@lintuan/contracts/wire/schemas';
import { adminRoutes } from '../../platform/http/route.ts';
import { createBrand, createCategory, deleteCategory, editCategory, listBrands, listCategories } from './categories.ts';
import { createProduct, editProduct } from './edit-product.ts';
import { moveShelf } from './move-shelf.ts';
import { listManagedProducts, readManagedProduct } from './reads/managed-products.ts';

export const routes = adminRoutes();
const { Brand, BrandForm, BrandList, CategoryForm, CategoryRef, EditCategory, EditProduct } = schemas;
const { ManagedCategory, ManagedCategoryList, ManagedProductDetail, ProductForm, ProductRef } = schemas;

routes.permitted(
  'catalog.read',
  adminCatalog.products,
  { says: 'Products of all merchants', input: schemas.ManagedProductQuery, output: schemas.ManagedProductList },
  listManagedProducts,
);
routes.permitted(
  'catalog.read',
  adminCatalog.product,
  { says: 'A product', input: ProductRef, output: ManagedProductDetail },
  (ctx, input) => readManagedProduct(ctx, input),
);
routes.permitted(
  'catalog.edit',
  adminCatalog.createProduct,
  { says: 'Create a product', input: ProductForm, output: ManagedProductDetail },
  createProduct,
);
routes.permitted(
  'catalog.edit',
  adminCatalog.editProduct,
  { says: 'Edit a product', input: EditProduct, output: ManagedProductDetail },
  editProduct,
);
routes.permitted(
  'catalog.shelf',
  adminCatalog.moveShelf,
  { says: 'On or off the shelf, or delete', input: schemas.MoveShelf, output: schemas.ShelfMoved },
  moveShelf,
);
routes.permitted(
  'catalog.read',
  adminCatalog.categories,
  { says: 'All categories', input: Nothing, output: ManagedCategoryList },
  listCategories,
);
routes.permitted(
  'catalog.edit',
  adminCatalog.createCategory,
  { says: 'Create a category', input: CategoryForm, output: ManagedCategory },
  createCategory,
);
routes.permitted(
  'catalog.edit',
  adminCatalog.editCategory,
  { says: 'Edit a category', input: EditCategory, output: ManagedCategory },
  editCategory,
);
routes.permitted(
  'catalog.edit',
  adminCatalog.deleteCategory,
  { says: 'Delete a category', input: CategoryRef, output: Done },
  deleteCategory,
);
routes.permitted('catalog.read', adminCatalog.brands, { says: 'All brands', input: Nothing, output: BrandList }, listBrands);
routes.permitted('catalog.edit', adminCatalog.createBrand, { says: 'Create a brand', input: BrandForm, output: Brand }, createBrand);
