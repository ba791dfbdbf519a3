// @vitest-environment node
import path from 'node:path';
import { Address, AddressForm, AddressList, type Region, RegionList, type RegionsQuery } from '@lintuan/contracts/delivery/schemas';
import { loadMiniapp } from '@lintuan/miniapp-ui/harness/load-miniapp.ts';
import { toServer } from '@lintuan/miniapp-ui/harness/to-server.ts';
import { button } from '@lintuan/miniapp-ui/harness/tree.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serve, startContractServer } from './contract-server.ts';
import { tokens } from './sample-shop.ts';

const dist = path.join(import.meta.dirname, '../dist/weapp');
const PASTE = '粘贴一整段地址，如：小林 13800138000 上海市徐汇区…';
const home: Address = {
  addressId: 'h0me'.padEnd(20, '0'),
  name: '林小满',
  phone: '13800138000',
  regionCode: '310104',
  province: '上海市',
  city: '上海市',
  district: '徐汇区',
  detail: '漕溪北路88号2栋301',
  tag: '家',
  isDefault: true,
};
const regions: Record<string, Region[]> = {
  '': [{ code: '310000', name: '上海市', leaf: false }],
  '310000': [{ code: '310100', name: '上海市', leaf: false }],
  '310100': [
    { code: '310101', name: '黄浦区', leaf: true },
    { code: '310104', name: '徐汇区', leaf: true },
  ],
};

let server: Awaited<ReturnType<typeof startContractServer>>;
let saved: Address[] = [];
let posted: unknown = null;

beforeAll(async () => {
  serve('GET /public/regions', RegionList, (query) => ({ items: regions[(query as RegionsQuery).parent ?? ''] ?? [] }));
  serve('GET /customer/addresses', AddressList, () => ({ items: saved }));
  serve(
    'POST /customer/addresses',
    Address,
    (body) => {
      posted = body;
      saved = [home];
      return home;
    },
    AddressForm,
  );
  server = await startContractServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  saved = [];
  posted = null;
});

const start = () => loadMiniapp(dist, { request: toServer(server.origin), storage: { 'lintuan.tokens': tokens } });

test('an address pasted in one piece fills the form, the region is found, and what is saved stands in the list', async () => {
  const miniapp = await start();
  const list = await miniapp.open('subpackages/account/addresses/index');
  expect(list.shows('还没有收货地址')).toBe(true);
  await list.tap(button('新增收货地址'));
  const form = miniapp.current;
  await form.tap(button('保存'));
  expect(form.shows('请填写收货人')).toBe(true);
  expect(form.shows('请选择地区')).toBe(true);

  await form.type(PASTE, '收货人：林小满 电话：138 0013 8000 上海徐汇区漕溪北路 88 号 2 栋 301');
  await form.tap(button('识别并填入'));
  expect(form.shows('上海市 徐汇区')).toBe(true);
  await form.tap('家');
  await form.tap(button('保存'));
  const { name, phone, regionCode, detail, tag } = home;
  expect(posted).toEqual({ name, phone, regionCode, detail, tag, isDefault: false });
  expect(miniapp.current).toBe(list);
  expect(list.shows(detail)).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('a region is picked in steps, and a step taken can be gone back to', async () => {
  const miniapp = await start();
  const form = await miniapp.open('subpackages/account/address-form/index');
  await form.tap('选择省、市、区');
  await form.tap('上海市');
  await form.tap((node) => node.cl === 'region-sheet__region lt-pressable');
  await form.tap('黄浦区');
  expect(form.shows('上海市 黄浦区')).toBe(true);

  await form.tap('上海市 黄浦区');
  await form.tap((node) => node.cl === 'region-sheet__region lt-pressable');
  await form.tap((node) => node.cl === 'region-sheet__step lt-pressable');
  await form.tap((node) => node.cl === 'region-sheet__region lt-pressable');
  await form.tap((node) => node.cl === 'region-sheet__region lt-pressable');
  await form.tap('徐汇区');
  expect(form.shows('上海市 徐汇区')).toBe(true);
  expect(miniapp.errors).toEqual([]);
});

test('opened from a checkout, a tap on an address goes back with it', async () => {
  saved = [home];
  const miniapp = await start();
  await miniapp.open('pages/me/index');
  const list = await miniapp.open('subpackages/account/addresses/index', { query: { choose: '1' } });
  await list.tap('漕溪北路');
  expect(miniapp.current.route).toBe('pages/me/index');
});
