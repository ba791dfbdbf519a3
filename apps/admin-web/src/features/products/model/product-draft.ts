import { type ManagedProductDetail, type ProductFlag, ProductForm } from '@lintuan/contracts/catalog/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import { checkFields, type FieldErrors } from '../../../shared/form/field-errors.ts';
import type { Picture } from '../../../shared/pictures/use-picture-upload.ts';
import { activeSpecs, blankEntry, countRows, keyOf, MAX_SKUS, type Matrix, rowsOf, type SkuEntry } from './matrix.ts';
import { readSkus } from './read-skus.ts';

/** A product as the form holds it. */
export interface ProductDraft {
  merchantId: string;
  categoryId: string;
  brandId: string | null;
  name: string;
  subtitle: string;
  descriptionHtml: string;
  pictures: Picture[];
  flags: ProductFlag[];
  matrix: Matrix;
}

export const blankDraft: ProductDraft = {
  merchantId: '',
  categoryId: '',
  brandId: null,
  name: '',
  subtitle: '',
  descriptionHtml: '',
  pictures: [],
  flags: [],
  matrix: { specs: [], entries: {} },
};

export const draftOf = (product: ManagedProductDetail): ProductDraft => ({
  merchantId: product.merchantId,
  categoryId: product.categoryId,
  brandId: product.brandId,
  name: product.name,
  subtitle: product.subtitle,
  descriptionHtml: product.descriptionHtml,
  pictures: product.pictures,
  flags: product.flags,
  matrix: {
    specs: product.specs.map((spec, index) => ({ id: `saved-${index}`, ...spec })),
    entries: Object.fromEntries(product.skus.map((sku) => [keyOf(sku.specs), entryOf(sku)])),
  },
});

const entryOf = ({
  skuId,
  code,
  barcode,
  priceFen,
  originalPrice,
  weightGrams,
  picture,
}: ManagedProductDetail['skus'][number]): SkuEntry => ({
  ...blankEntry,
  skuId,
  code,
  barcode: barcode ?? '',
  price: formatYuan(priceFen),
  ...(originalPrice && { original: formatYuan(originalPrice.fen), originalFrom: originalPrice.from, originalUntil: originalPrice.until }),
  weight: String(weightGrams),
  picture,
});

export function formOf({ matrix, pictures, ...draft }: ProductDraft): ProductForm {
  return {
    ...draft,
    pictureFileIds: pictures.map(({ fileId }) => fileId),
    specs: activeSpecs(matrix.specs).map(({ name, values }) => ({ name: name.trim(), values })),
    skus: readSkus(rowsOf(matrix)).skus,
  };
}

export function checkDraft(draft: ProductDraft): FieldErrors {
  const count = countRows(draft.matrix);
  const names = draft.matrix.specs.map(({ name }) => name.trim());
  const again = names.findIndex((name, index) => name !== '' && names.indexOf(name) < index);
  return {
    ...checkFields(ProductForm, formOf(draft)),
    ...readSkus(rowsOf(draft.matrix)).errors,
    ...(draft.merchantId === '' && { merchantId: '请选择商家' }),
    ...(draft.categoryId === '' && { categoryId: '请选择分类' }),
    ...(again >= 0 && { [`specs.${again}.name`]: '规格名重复了' }),
    ...(count > MAX_SKUS && { skus: `现在有 ${count} 种组合，最多 ${MAX_SKUS} 种` }),
  };
}

export const sameDraft = (a: ProductDraft, b: ProductDraft): boolean => JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));

/** A spec without values and entries outside the rows are no part of the product. */
const comparable = ({ matrix, ...draft }: ProductDraft) => ({
  ...draft,
  specs: activeSpecs(matrix.specs).map(({ name, values }) => ({ name, values })),
  rows: rowsOf(matrix),
});
