import type { Address } from '@lintuan/contracts/delivery/schemas';
import { expect, test } from 'vitest';
import { deliveredTo } from './delivered-to.ts';

const address = (addressId: string, isDefault = false): Address => ({
  addressId,
  name: '小林',
  phone: '13800138000',
  regionCode: '310104',
  province: '上海市',
  city: '上海市',
  district: '徐汇区',
  detail: '漕溪北路 88 号',
  tag: '',
  isDefault,
});
const [home, office] = [address('home', true), address('office')];

test.each([
  ['the default address stands in until another is picked', [office, home], null, 'home'],
  ['a picked address wins over the default', [office, home], 'office', 'office'],
  ['a picked address that was deleted gives way to the default', [home], 'office', 'home'],
  ['without a default nothing is assumed', [office], null, undefined],
] as const)('%s', (_, addresses, chosen, expected) => {
  expect(deliveredTo(addresses, chosen)?.addressId).toBe(expected);
});
