import { adminCatalog, publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import type { CategoryForm, CategoryNode, EditCategory } from '@lintuan/contracts/catalog/schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPicture, goods } from '../../../test/harness/goods.ts';
import { aColleague, aShop, type Colleague, newId } from '../../../test/harness/people.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';

let world: World;
let staff: Colleague;
beforeAll(async () => {
  world = await openWorld();
  staff = await aColleague(world);
});
afterAll(() => world.close());

const aName = () => newId().slice(0, 12);
const create = (change: Partial<CategoryForm> = {}) => world.as(staff.tokens)(adminCatalog.createCategory, { name: aName(), ...change });
const edit = (change: EditCategory) => world.as(staff.tokens)(adminCatalog.editCategory, change);
const remove = (categoryId: string) => world.as(staff.tokens)(adminCatalog.deleteCategory, { categoryId });
const tree = async () => (await world.as()(publicCatalog.categories, {})).items;

/** A chain of categories, each below the one before. */
async function chain(length: number, top: string | null = null) {
  const ids: string[] = [];
  for (let depth = 0; depth < length; depth += 1) ids.push((await create({ parentId: ids.at(-1) ?? top })).categoryId);
  return ids as [string, ...string[]];
}
const depthBelow = (nodes: CategoryNode[], id: string): number | null => {
  for (const node of nodes) {
    if (node.categoryId === id) return 1;
    const below = depthBelow(node.children, id);
    if (below !== null) return below + 1;
  }
  return null;
};
const tooDeep = { status: 400, reason: 'catalog.category_too_deep', details: [{ field: 'parentId', message: '分类最多三级' }] };

test('the tree is three levels deep and no deeper', async () => {
  const [, , third] = await chain(3);
  expect(depthBelow(await tree(), third!)).toBe(3);
  await expect(create({ parentId: third! })).rejects.toMatchObject(tooDeep);
});

test('a branch moves with all that is below it', async () => {
  const [top] = await chain(1);
  const [branch, leaf] = await chain(2);
  await edit({ categoryId: branch, name: aName(), parentId: top });
  expect([depthBelow(await tree(), branch), depthBelow(await tree(), leaf!)]).toEqual([2, 3]);
  await edit({ categoryId: branch, name: aName(), parentId: null });
  expect([depthBelow(await tree(), branch), depthBelow(await tree(), leaf!)]).toEqual([1, 2]);
  await expect(create({ parentId: leaf! })).resolves.toBeDefined();
});

test('a branch that would reach below the third level stays where it is', async () => {
  const [, second] = await chain(2);
  const [branch, leaf] = await chain(2);
  await expect(edit({ categoryId: branch, name: aName(), parentId: second! })).rejects.toMatchObject(tooDeep);
  expect(depthBelow(await tree(), leaf!)).toBe(2);
});

test('no category goes below itself or what is below it', async () => {
  const [top, middle, leaf] = await chain(3);
  for (const parentId of [top, middle!])
    await expect(edit({ categoryId: top, name: aName(), parentId })).rejects.toMatchObject({
      status: 400,
      details: [{ field: 'parentId', message: '不能放到自己下面' }],
    });
  await expect(edit({ categoryId: middle!, name: aName(), parentId: leaf! })).rejects.toMatchObject({
    status: 400,
    details: [{ field: 'parentId' }],
  });
});

test('two that move below each other at the same moment do not both get there', async () => {
  const [[one], [two]] = [await chain(1), await chain(1)];
  const answers = await Promise.allSettled([
    edit({ categoryId: one, name: aName(), parentId: two }),
    edit({ categoryId: two, name: aName(), parentId: one }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a name is free in another branch and taken in the same, at the top as well', async () => {
  const name = aName();
  const taken = { status: 409, reason: 'catalog.name_taken', details: [{ field: 'name', message: '名称已存在' }] };
  const top = await create({ name });
  await expect(create({ name: ` ${name} ` })).rejects.toMatchObject(taken);
  const child = await create({ name, parentId: top.categoryId });
  await expect(create({ name, parentId: top.categoryId })).rejects.toMatchObject(taken);
  await expect(edit({ categoryId: child.categoryId, name, parentId: null })).rejects.toMatchObject(taken);
});

test('a category with something below it, or with any product it ever had, is not deleted', async () => {
  const inUse = { status: 409, reason: 'catalog.category_in_use' };
  const [top, child] = await chain(2);
  await expect(remove(top)).rejects.toMatchObject(inUse);
  await remove(child!);
  await expect(remove(top)).resolves.toEqual({ done: true });
  expect(depthBelow(await tree(), top)).toBeNull();
  await expect(remove(top)).rejects.toMatchObject({ status: 404 });

  const made = await goods(world, await aShop(world));
  await expect(remove(made.categoryId)).rejects.toMatchObject(inUse);
  const call = world.as(made.staff.tokens);
  for (const shelf of ['off', 'deleted'] as const) await call(adminCatalog.moveShelf, { productId: made.productId, shelf });
  await expect(remove(made.categoryId)).rejects.toMatchObject(inUse);
});

test('siblings stand by their position, and the change shows to guests at once', async () => {
  const [top] = await chain(1);
  const [first, second] = [await create({ parentId: top, position: 2 }), await create({ parentId: top, position: 1 })];
  const below = async () => (await tree()).find(({ categoryId }) => categoryId === top)!.children.map(({ categoryId }) => categoryId);
  expect(await below()).toEqual([second.categoryId, first.categoryId]);
  await edit({ categoryId: first.categoryId, name: first.name, parentId: top, position: 0 });
  expect(await below()).toEqual([first.categoryId, second.categoryId]);
});

test('an icon is a picture of ours, and a parent one of our categories', async () => {
  const iconFileId = await aPicture(world);
  expect((await create({ iconFileId })).icon).toEqual({ fileId: iconFileId, url: `/files/${iconFileId}.webp` });
  await expect(create({ iconFileId: newId() })).rejects.toMatchObject({ status: 400, details: [{ field: 'iconFileId' }] });
  await expect(create({ parentId: newId() })).rejects.toMatchObject({ status: 400, details: [{ field: 'parentId' }] });
});

test('staff see how many products a category has, deleted ones not counted', async () => {
  const made = await goods(world, await aShop(world));
  const call = world.as(made.staff.tokens);
  const counted = async () =>
    (await call(adminCatalog.categories, {})).items.find((row) => row.categoryId === made.categoryId)?.productCount;
  expect(await counted()).toBe(1);
  for (const shelf of ['off', 'deleted'] as const) await call(adminCatalog.moveShelf, { productId: made.productId, shelf });
  expect(await counted()).toBe(0);
});

test('a brand has a name of its own', async () => {
  const name = aName();
  const call = world.as(staff.tokens);
  const brand = await call(adminCatalog.createBrand, { name });
  expect((await call(adminCatalog.brands, {})).items).toContainEqual(brand);
  await expect(call(adminCatalog.createBrand, { name })).rejects.toMatchObject({
    reason: 'catalog.name_taken',
    details: [{ field: 'name' }],
  });
});
