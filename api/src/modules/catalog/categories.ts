import type {
  Brand,
  BrandForm,
  BrandList,
  CategoryForm,
  CategoryRef,
  EditCategory,
  ManagedCategory,
  ManagedCategoryList,
} from '@lintuan/contracts/catalog/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import type { z } from 'zod';
import type { AdminContext } from '../../platform/context.ts';
import { brokenConstraint } from '../../platform/db/sql-errors.ts';
import { takeTurns } from '../../platform/db/transaction.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuse, refuseField } from '../../platform/errors/app-error.ts';
import { fileUrl, requireOwnFiles } from '../files/index.ts';
import { pathTo } from './reads/read-product.ts';
import { DEEPEST_CATEGORY } from './rules.ts';
import * as categories from './stores/categories.ts';
import { CATEGORIES, PRODUCT_PAGES } from './tags.ts';

export async function listCategories(ctx: AdminContext): Promise<ManagedCategoryList> {
  const [rows, counts] = await Promise.all([categories.all(ctx.db), categories.productCounts(ctx.db)]);
  return { items: rows.map((row) => present(row, rows, counts.get(row.id) ?? 0)) };
}

export async function createCategory(ctx: AdminContext, form: z.output<typeof CategoryForm>): Promise<ManagedCategory> {
  return refusingTakenNames(() =>
    ctx.once(async (tx) => {
      const rows = await lockTree(tx);
      const row = await categories.add(tx, { publicId: ctx.newId(), ...(await columns(ctx, tx, rows, form)), createdAt: ctx.now() });
      await note(tx, 'catalog.category_created', row, {}, row);
      return present(row, [...rows, row], 0);
    }),
  );
}

/** A category takes what is below it along, so the whole branch must still fit in three levels. */
export async function editCategory(ctx: AdminContext, { categoryId, ...form }: z.output<typeof EditCategory>): Promise<ManagedCategory> {
  return refusingTakenNames(() =>
    ctx.transaction(async (tx) => {
      const rows = await lockTree(tx);
      const before = rows.find((row) => row.publicId === categoryId);
      if (!before) throw notFound('没有这个分类');
      const change = await columns(ctx, tx, rows, form);
      const below = rows.filter((row) => row.id !== before.id && pathTo(rows, row.id).some((one) => one.id === before.id));
      if (change.parentId !== null && [before, ...below].some((row) => row.id === change.parentId)) {
        throw refuseField('request.invalid', 'parentId', '不能放到自己下面');
      }
      const shift = change.depth - before.depth;
      if (below.some((row) => row.depth + shift > DEEPEST_CATEGORY))
        throw refuseField('catalog.category_too_deep', 'parentId', '分类最多三级');
      const after = await categories.save(tx, before.id, change);
      if (shift !== 0) for (const row of below) await categories.save(tx, row.id, { depth: row.depth + shift });
      await note(tx, 'catalog.category_edited', after, before, after);
      const fresh = await categories.all(tx.db);
      return present(after, fresh, (await categories.productCounts(tx.db)).get(after.id) ?? 0);
    }),
  );
}

export async function deleteCategory(ctx: AdminContext, { categoryId }: CategoryRef): Promise<Done> {
  await ctx.transaction(async (tx) => {
    await lockTree(tx);
    const row = await categories.lock(tx, categoryId);
    if (!row) throw notFound('没有这个分类');
    if (await categories.inUse(tx, row.id)) throw refuse('catalog.category_in_use');
    await categories.remove(tx, row.id);
    await note(tx, 'catalog.category_deleted', row, row, {});
  });
  return { done: true };
}

export async function listBrands(ctx: AdminContext): Promise<BrandList> {
  return { items: (await categories.allBrands(ctx.db)).map((row) => ({ brandId: row.publicId, name: row.name })) };
}

export async function createBrand(ctx: AdminContext, form: BrandForm): Promise<Brand> {
  return refusingTakenNames(() =>
    ctx.once(async (tx) => {
      const row = await categories.addBrand(tx, { publicId: ctx.newId(), name: form.name, createdAt: ctx.now() });
      await tx.audit({
        action: 'catalog.brand_created',
        subject: { kind: 'brand', id: row.publicId, name: row.name },
        after: { name: row.name },
      });
      return { brandId: row.publicId, name: row.name };
    }),
  );
}

/** The tree is small and seldom changed: its writers take turns. */
async function lockTree(tx: Tx): Promise<categories.CategoryRow[]> {
  await takeTurns(tx, 'categories');
  return categories.all(tx.db);
}

async function columns(ctx: AdminContext, tx: Tx, rows: categories.CategoryRow[], form: z.output<typeof CategoryForm>) {
  const parent = form.parentId ? rows.find((row) => row.publicId === form.parentId) : null;
  if (form.parentId && !parent) throw refuseField('request.invalid', 'parentId', '没有这个上级分类');
  if (parent && parent.depth >= DEEPEST_CATEGORY) throw refuseField('catalog.category_too_deep', 'parentId', '分类最多三级');
  if (form.iconFileId) await requireOwnFiles(ctx, tx, [form.iconFileId], 'iconFileId');
  return {
    parentId: parent?.id ?? null,
    depth: (parent?.depth ?? 0) + 1,
    name: form.name,
    iconFile: form.iconFileId,
    position: form.position,
  };
}

function present(row: categories.CategoryRow, rows: categories.CategoryRow[], productCount: number): ManagedCategory {
  return {
    categoryId: row.publicId,
    parentId: rows.find((one) => one.id === row.parentId)?.publicId ?? null,
    name: row.name,
    icon: row.iconFile === null ? null : { fileId: row.iconFile, url: fileUrl(row.iconFile) },
    position: row.position,
    productCount,
  };
}

async function note(
  tx: Tx,
  action: string,
  row: categories.CategoryRow,
  before: Partial<categories.CategoryRow>,
  after: Partial<categories.CategoryRow>,
) {
  const view = ({ name, position, iconFile, parentId }: Partial<categories.CategoryRow>) => ({ name, position, iconFile, parentId });
  await tx.audit({ action, subject: { kind: 'category', id: row.publicId, name: row.name }, before: view(before), after: view(after) });
  tx.invalidate(CATEGORIES, PRODUCT_PAGES);
}

async function refusingTakenNames<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === 'categories_name' || constraint === 'brands_name') throw refuseField('catalog.name_taken', 'name', '名称已存在');
    throw error;
  }
}
