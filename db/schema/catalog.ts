import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { createdAt, id, key, publicId, time } from './columns.ts';
import { merchants } from './merchants.ts';

/** The category tree, at most three levels. */
export const categories = pgTable(
  'categories',
  {
    id: id(),
    publicId: publicId(),
    parentId: key(),
    depth: smallint().notNull(),
    name: text().notNull(),
    iconFile: text(),
    position: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('categories_public_id').on(t.publicId),
    foreignKey({ name: 'categories_parent', columns: [t.parentId], foreignColumns: [t.id] }),
    unique('categories_name').on(t.parentId, t.name).nullsNotDistinct(),
    check('categories_depth', sql`${t.depth} between 1 and 3`),
  ],
);

export const brands = pgTable('brands', { id: id(), publicId: publicId(), name: text().notNull(), createdAt: createdAt() }, (t) => [
  uniqueIndex('brands_public_id').on(t.publicId),
  uniqueIndex('brands_name').on(t.name),
]);

const shown = (t: { shelf: AnyPgColumn; merchantOpen: AnyPgColumn }) => sql`${t.shelf} = 'on' and ${t.merchantOpen}`;

/** What a merchant sells (SPU). Prices and sold-out stand here too, kept by the writes of its SKUs, so that a list needs no join. */
export const products = pgTable(
  'products',
  {
    id: id(),
    publicId: publicId(),
    merchantId: key()
      .notNull()
      .references(() => merchants.id),
    merchantOpen: boolean().notNull(),
    categoryId: key()
      .notNull()
      .references(() => categories.id),
    brandId: key().references(() => brands.id),
    name: text().notNull(),
    subtitle: text().notNull(),
    descriptionHtml: text().notNull(),
    pictures: text().array().notNull(),
    recommended: boolean().notNull(),
    hot: boolean().notNull(),
    fresh: boolean().notNull(),
    specs: jsonb().$type<{ name: string; values: string[] }[]>().notNull(),
    shelf: text().notNull().default('draft'),
    onShelfAt: time(),
    priceFromFen: integer().notNull(),
    priceToFen: integer().notNull(),
    originalPriceFen: integer(),
    originalFrom: date(),
    originalUntil: date(),
    soldOut: boolean().notNull().default(true),
    sales: integer().notNull().default(0),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex('products_public_id').on(t.publicId),
    unique('products_of_merchant').on(t.merchantId, t.id),
    // A list that runs downward reads its index backward; only the mixed order of the default needs to say so.
    index('products_list').on(t.soldOut, t.onShelfAt.desc().nullsFirst(), t.id.desc().nullsFirst()).where(shown(t)),
    index('products_newest').on(t.onShelfAt, t.id).where(shown(t)),
    index('products_by_sales').on(t.sales, t.id).where(shown(t)),
    index('products_by_price').on(t.priceFromFen, t.id).where(shown(t)),
    index('products_recommended')
      .on(t.id)
      .where(sql`${shown(t)} and ${t.recommended}`),
    index('products_hot')
      .on(t.id)
      .where(sql`${shown(t)} and ${t.hot}`),
    index('products_fresh')
      .on(t.id)
      .where(sql`${shown(t)} and ${t.fresh}`),
    index('products_shown_category').on(t.categoryId).where(shown(t)),
    index('products_category').on(t.categoryId, t.id),
    index('products_merchant').on(t.merchantId, t.updatedAt, t.id),
    index('products_updated').on(t.updatedAt, t.id).where(sql`${t.shelf} <> 'deleted'`),
    check('products_shelf', sql`${t.shelf} in ('draft', 'on', 'off', 'deleted')`),
    check('products_price', sql`${t.priceFromFen} > 0 and ${t.priceToFen} >= ${t.priceFromFen}`),
    check('products_original_price_whole', sql`num_nonnulls(${t.originalPriceFen}, ${t.originalFrom}, ${t.originalUntil}) in (0, 3)`),
  ],
);

/** One choice of specs with its price; what stock, carts and orders point at. */
export const skus = pgTable(
  'skus',
  {
    id: id(),
    publicId: publicId(),
    merchantId: key().notNull(),
    productId: key().notNull(),
    specs: text().array().notNull(),
    code: text().notNull(),
    barcode: text(),
    priceFen: integer().notNull(),
    originalPriceFen: integer(),
    originalFrom: date(),
    originalUntil: date(),
    weightGrams: integer().notNull(),
    pictureFile: text(),
    position: integer().notNull(),
    soldOut: boolean().notNull().default(true),
    availabilityVersion: integer().notNull().default(0),
    createdAt: createdAt(),
    deletedAt: time(),
  },
  (t) => [
    uniqueIndex('skus_public_id').on(t.publicId),
    foreignKey({ name: 'skus_product', columns: [t.merchantId, t.productId], foreignColumns: [products.merchantId, products.id] }),
    unique('skus_of_merchant').on(t.merchantId, t.id),
    uniqueIndex('skus_code').on(t.merchantId, t.code).where(sql`${t.deletedAt} is null`),
    uniqueIndex('skus_specs').on(t.productId, t.specs).where(sql`${t.deletedAt} is null`),
    index('skus_product_id').on(t.productId, t.position),
    check('skus_price', sql`${t.priceFen} > 0`),
    check('skus_original_price_whole', sql`num_nonnulls(${t.originalPriceFen}, ${t.originalFrom}, ${t.originalUntil}) in (0, 3)`),
    check('skus_original_price_higher', sql`${t.originalPriceFen} > ${t.priceFen} and ${t.originalFrom} <= ${t.originalUntil}`),
  ],
);
