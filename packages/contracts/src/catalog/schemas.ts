import { z } from 'zod';
import { Day, FenAmount, Limit, listOf, Page, PositiveFen, PublicId, Time } from '../wire/schemas.ts';

export const shelfStates = ['draft', 'on', 'off', 'deleted'] as const;
export const ShelfState = z.enum(shelfStates);
export const productFlags = ['recommended', 'hot', 'fresh'] as const;
export const ProductFlag = z.enum(productFlags);
export const productSorts = ['default', 'sales', 'price_up', 'price_down', 'newest'] as const;

/** A struck-through price, with the days in which it was really asked. */
export const OriginalPrice = z.strictObject({ fen: PositiveFen, from: Day, until: Day });

// What shoppers see

export const CategoryNode = z.object({
  categoryId: PublicId,
  name: z.string(),
  iconUrl: z.string().nullable(),
  get children() {
    return z.array(CategoryNode);
  },
});
export const CategoryTree = z.object({ items: z.array(CategoryNode) });

export const ProductCard = z.object({
  productId: PublicId,
  name: z.string(),
  subtitle: z.string(),
  pictureUrl: z.string(),
  priceFen: FenAmount,
  originalPrice: OriginalPrice.nullable(),
  soldOut: z.boolean(),
  sales: z.int(),
  flags: z.array(ProductFlag),
  merchantId: PublicId,
  merchantName: z.string(),
});

export const Home = z.object({
  categories: z.array(z.object({ categoryId: PublicId, name: z.string(), iconUrl: z.string().nullable() })),
  recommended: z.array(ProductCard),
  hot: z.array(ProductCard),
  fresh: z.array(ProductCard),
});

export const ProductQuery = z.strictObject({
  category: PublicId.optional(),
  merchant: PublicId.optional(),
  keyword: z.string().trim().min(1, '请输入关键词').max(50, '关键词最多 50 个字').optional(),
  flag: ProductFlag.optional(),
  sort: z.enum(productSorts).default('default'),
  page: Page,
  limit: Limit,
});
export const ProductList = listOf(ProductCard);

export const ProductRef = z.strictObject({ productId: PublicId });

export const Spec = z.strictObject({
  name: z.string().trim().min(1, '请填写规格名').max(20, '规格名最多 20 个字'),
  values: z
    .array(z.string().trim().min(1, '请填写规格值').max(30, '规格值最多 30 个字'))
    .min(1, '每个规格至少一个值')
    .max(30, '每个规格最多 30 个值'),
});

export const SkuView = z.object({
  skuId: PublicId,
  specs: z.array(z.string()),
  priceFen: FenAmount,
  originalPrice: OriginalPrice.nullable(),
  pictureUrl: z.string().nullable(),
  weightGrams: z.int(),
  soldOut: z.boolean(),
});

export const ProductDetail = z.object({
  productId: PublicId,
  name: z.string(),
  subtitle: z.string(),
  descriptionHtml: z.string(),
  pictures: z.array(z.string()),
  brandName: z.string().nullable(),
  categories: z.array(z.object({ categoryId: PublicId, name: z.string() })),
  flags: z.array(ProductFlag),
  sales: z.int(),
  soldOut: z.boolean(),
  specs: z.array(Spec),
  skus: z.array(SkuView),
  merchant: z.object({ merchantId: PublicId, name: z.string(), logoUrl: z.string().nullable(), notice: z.string() }),
});

// What merchants and staff see

export const ManagedProduct = z.object({
  productId: PublicId,
  name: z.string(),
  pictureUrl: z.string().nullable(),
  shelf: ShelfState,
  priceFromFen: z.int().nullable(),
  priceToFen: z.int().nullable(),
  skuCount: z.int(),
  soldOut: z.boolean(),
  sales: z.int(),
  flags: z.array(ProductFlag),
  categoryName: z.string(),
  merchantId: PublicId,
  merchantName: z.string(),
  updatedAt: Time,
});
export const ManagedProductQuery = z.strictObject({
  keyword: z.string().trim().max(50, '关键词最多 50 个字').optional(),
  shelf: z.enum(['draft', 'on', 'off']).optional(),
  category: PublicId.optional(),
  merchant: PublicId.optional(),
  page: Page,
  limit: Limit,
});
export const ManagedProductList = listOf(ManagedProduct);

export const SkuForm = z.strictObject({
  skuId: PublicId.optional(),
  specs: z.array(z.string().trim().min(1).max(30)).max(3, '最多三组规格'),
  code: z.string().trim().min(1, '请填写 SKU 编码').max(50, 'SKU 编码最多 50 个字符').nullable().default(null),
  barcode: z
    .string()
    .trim()
    .regex(/^\d{8,14}$/, '条码是 8–14 位数字')
    .nullable()
    .default(null),
  priceFen: PositiveFen,
  originalPrice: OriginalPrice.nullable().default(null),
  weightGrams: z.int('重量应为整数克').min(0, '重量不能小于 0').max(1_000_000, '重量最多 1 吨').default(0),
  pictureFileId: PublicId.nullable().default(null),
});

export const ProductForm = z.strictObject({
  merchantId: PublicId,
  categoryId: PublicId,
  brandId: PublicId.nullable().default(null),
  name: z.string('请填写商品名称').trim().min(1, '请填写商品名称').max(200, '商品名称最多 200 个字'),
  subtitle: z.string().trim().max(200, '副标题最多 200 个字').default(''),
  descriptionHtml: z.string().max(5000, '描述最多 5000 个字').default(''),
  pictureFileIds: z.array(PublicId).max(20, '图片最多 20 张').default([]),
  flags: z.array(ProductFlag).max(productFlags.length).default([]),
  specs: z.array(Spec).max(3, '最多三组规格').default([]),
  skus: z.array(SkuForm).min(1, '至少一个 SKU').max(200, 'SKU 最多 200 个'),
});
/** `version` is the one the form was filled from; a product changed meanwhile refuses it. */
export const EditProduct = ProductForm.omit({ merchantId: true }).extend({ productId: PublicId, version: z.int().min(1) });

export const ManagedProductDetail = z.object({
  productId: PublicId,
  version: z.int(),
  shelf: ShelfState,
  merchantId: PublicId,
  merchantName: z.string(),
  categoryId: PublicId,
  brandId: PublicId.nullable(),
  name: z.string(),
  subtitle: z.string(),
  descriptionHtml: z.string(),
  pictures: z.array(z.object({ fileId: PublicId, url: z.string() })),
  flags: z.array(ProductFlag),
  specs: z.array(Spec),
  skus: z.array(
    z.object({
      skuId: PublicId,
      specs: z.array(z.string()),
      code: z.string(),
      barcode: z.string().nullable(),
      priceFen: FenAmount,
      originalPrice: OriginalPrice.nullable(),
      weightGrams: z.int(),
      picture: z.object({ fileId: PublicId, url: z.string() }).nullable(),
    }),
  ),
  updatedAt: Time,
});

export const MoveShelf = z.strictObject({ productId: PublicId, shelf: z.enum(['on', 'off', 'deleted']) });
export const MerchantMoveShelf = MoveShelf.extend({ shelf: z.enum(['on', 'off']) });
export const ShelfMoved = z.object({ productId: PublicId, shelf: ShelfState });

export const ManagedCategory = z.object({
  categoryId: PublicId,
  parentId: PublicId.nullable(),
  name: z.string(),
  icon: z.object({ fileId: PublicId, url: z.string() }).nullable(),
  position: z.int(),
  productCount: z.int(),
});
export const ManagedCategoryList = z.object({ items: z.array(ManagedCategory) });
export const CategoryForm = z.strictObject({
  parentId: PublicId.nullable().default(null),
  name: z.string('请填写分类名称').trim().min(1, '请填写分类名称').max(20, '分类名称最多 20 个字'),
  iconFileId: PublicId.nullable().default(null),
  position: z.int('排序应为整数').min(0, '排序不能小于 0').max(9999, '排序最大 9999').default(0),
});
export const EditCategory = CategoryForm.extend({ categoryId: PublicId });
export const CategoryRef = z.strictObject({ categoryId: PublicId });

export const Brand = z.object({ brandId: PublicId, name: z.string() });
export const BrandList = z.object({ items: z.array(Brand) });
export const BrandForm = z.strictObject({
  name: z.string('请填写品牌名称').trim().min(1, '请填写品牌名称').max(40, '品牌名称最多 40 个字'),
});

export type ShelfState = z.output<typeof ShelfState>;
export type ProductFlag = z.output<typeof ProductFlag>;
export type OriginalPrice = z.output<typeof OriginalPrice>;
export type CategoryNode = z.output<typeof CategoryNode>;
export type CategoryTree = z.output<typeof CategoryTree>;
export type ProductCard = z.output<typeof ProductCard>;
export type Home = z.output<typeof Home>;
export type ProductQuery = z.input<typeof ProductQuery>;
export type ProductRef = z.input<typeof ProductRef>;
export type Spec = z.output<typeof Spec>;
export type SkuView = z.output<typeof SkuView>;
export type ProductDetail = z.output<typeof ProductDetail>;
export type ManagedProduct = z.output<typeof ManagedProduct>;
export type ManagedProductQuery = z.input<typeof ManagedProductQuery>;
export type SkuForm = z.input<typeof SkuForm>;
export type ProductForm = z.input<typeof ProductForm>;
export type EditProduct = z.input<typeof EditProduct>;
export type ManagedProductDetail = z.output<typeof ManagedProductDetail>;
export type MoveShelf = z.input<typeof MoveShelf>;
export type MerchantMoveShelf = z.input<typeof MerchantMoveShelf>;
export type ShelfMoved = z.output<typeof ShelfMoved>;
export type ManagedCategory = z.output<typeof ManagedCategory>;
export type ManagedCategoryList = z.output<typeof ManagedCategoryList>;
export type CategoryForm = z.input<typeof CategoryForm>;
export type EditCategory = z.input<typeof EditCategory>;
export type CategoryRef = z.input<typeof CategoryRef>;
export type Brand = z.output<typeof Brand>;
export type BrandList = z.output<typeof BrandList>;
export type BrandForm = z.input<typeof BrandForm>;
