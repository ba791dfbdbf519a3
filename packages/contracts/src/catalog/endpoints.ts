import { del, get, post, put } from '../wire/endpoint.ts';
import type { Done, Listed, Nothing } from '../wire/schemas.ts';
import type {
  Brand,
  BrandForm,
  BrandList,
  CategoryForm,
  CategoryRef,
  CategoryTree,
  EditCategory,
  EditProduct,
  Home,
  ManagedCategory,
  ManagedCategoryList,
  ManagedProduct,
  ManagedProductDetail,
  ManagedProductQuery,
  MerchantMoveShelf,
  MoveShelf,
  ProductCard,
  ProductDetail,
  ProductForm,
  ProductQuery,
  ProductRef,
  ShelfMoved,
} from './schemas.ts';

export const publicCatalog = {
  home: get<Nothing, Home>('/public/home'),
  categories: get<Nothing, CategoryTree>('/public/categories'),
  products: get<ProductQuery, Listed<ProductCard>>('/public/products'),
  product: get<ProductRef, ProductDetail>('/public/products/:productId'),
};

export const merchantCatalog = {
  products: get<ManagedProductQuery, Listed<ManagedProduct>>('/merchant/products'),
  product: get<ProductRef, ManagedProductDetail>('/merchant/products/:productId'),
  moveShelf: post<MerchantMoveShelf, ShelfMoved>('/merchant/products/:productId/shelf'),
};

export const adminCatalog = {
  products: get<ManagedProductQuery, Listed<ManagedProduct>>('/admin/products'),
  product: get<ProductRef, ManagedProductDetail>('/admin/products/:productId'),
  createProduct: post<ProductForm, ManagedProductDetail>('/admin/products'),
  editProduct: put<EditProduct, ManagedProductDetail>('/admin/products/:productId'),
  moveShelf: post<MoveShelf, ShelfMoved>('/admin/products/:productId/shelf'),
  categories: get<Nothing, ManagedCategoryList>('/admin/categories'),
  createCategory: post<CategoryForm, ManagedCategory>('/admin/categories'),
  editCategory: put<EditCategory, ManagedCategory>('/admin/categories/:categoryId'),
  deleteCategory: del<CategoryRef, Done>('/admin/categories/:categoryId'),
  brands: get<Nothing, BrandList>('/admin/brands'),
  createBrand: post<BrandForm, Brand>('/admin/brands'),
};
