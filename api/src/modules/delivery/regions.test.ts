import { publicDelivery } from '@lintuan/contracts/delivery/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../test/harness/ask.ts';
import { openWorld, type World } from '../../../test/harness/world.ts';
import { loadRegions } from './regions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const below = async (parent?: string) => (await world.as()(publicDelivery.regions, parent ? { parent } : {})).items;
const named = (name: string) => expect.arrayContaining([expect.objectContaining({ name })]);

test('the way goes from 34 provinces over their cities to the districts, and ends there', async () => {
  const provinces = await below();
  expect(provinces).toHaveLength(34);
  expect(provinces).toContainEqual({ code: '330000', name: '浙江省', leaf: false });
  expect(await below('330000')).toContainEqual({ code: '330100', name: '杭州市', leaf: false });
  expect(await below('330100')).toContainEqual({ code: '330113', name: '临平区', leaf: true });
  expect(await below('330113')).toEqual([]);
});

test('a municipality has one city of its own name, with every district and county in it', async () => {
  expect(await below('310000')).toEqual([{ code: '310100', name: '上海市', leaf: false }]);
  expect(await below('310100')).toContainEqual({ code: '310104', name: '徐汇区', leaf: true });
  expect(await below('500000')).toEqual([{ code: '500100', name: '重庆市', leaf: false }]);
  expect(await below('500100')).toEqual(named('渝中区'));
  expect(await below('500100')).toEqual(named('酉阳土家族苗族自治县'));
});

test.each([
  ['441900', '长安镇'],
  ['442000', '小榄镇'],
  ['460400', '那大镇'],
  ['620200', '雄关区'],
])('a city without districts, %s, ends in its towns', async (city, town) => {
  const towns = await below(city);
  expect(towns).toEqual(named(town));
  expect(towns.every(({ leaf }) => leaf)).toBe(true);
});

test.each([
  ['420000', '仙桃市'],
  ['410000', '济源市'],
  ['460000', '琼海市'],
  ['650000', '石河子市'],
])('what a province governs directly, as %s does %s, stands beside its cities and is where the way ends', async (province, name) => {
  expect(await below(province)).toContainEqual(expect.objectContaining({ name, leaf: true }));
});

test('every way ends in a leaf, no code stands for two regions, and no name is one no one lives in', async () => {
  const regions = await loadRegions();
  const all = [...regions.below.values()].flat();
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(all.filter(({ code, leaf }) => leaf !== !regions.below.has(code))).toEqual([]);
  expect(all.filter(({ code, leaf }) => leaf !== regions.leaves.has(code))).toEqual([]);
  expect(all.filter(({ name }) => name === '' || name === '县' || name === '市辖区' || name.includes('直辖'))).toEqual([]);
  expect(regions.leaves.size).toBeGreaterThan(2900);
});

test('a region that does not exist is refused with its field', async () => {
  await expect(below('999999')).rejects.toMatchObject({ reason: 'delivery.unknown_region', details: [{ field: 'parent' }] });
});

test('the second to ask is answered from the cache', async () => {
  const path = '/api/v1/public/regions?parent=340000';
  const [first, second] = [await ask(world, 'GET', path), await ask(world, 'GET', path)];
  expect([first.headers.get('x-cache'), second.headers.get('x-cache')]).toEqual(['MISS', 'HIT']);
  expect(second.text).toBe(first.text);
});
