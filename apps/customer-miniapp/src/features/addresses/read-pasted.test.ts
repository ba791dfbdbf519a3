import { expect, test } from 'vitest';
import { draftFrom, splitPasted, takeRegion } from './read-pasted.ts';

test.each([
  ['林小满 13800138000 上海市徐汇区漕溪北路 88 号', { name: '林小满', phone: '13800138000', place: '上海市徐汇区漕溪北路88号' }],
  ['上海市徐汇区漕溪北路88号，林小满，138 0013 8000', { name: '林小满', phone: '13800138000', place: '上海市徐汇区漕溪北路88号' }],
  [
    '收货人：林小满\n手机号：+86-138-0013-8000\n所在地区：浙江省 杭州市 西湖区\n详细地址：文三路 1 号 2 栋 301',
    { name: '林小满', phone: '13800138000', place: '浙江省杭州市西湖区文三路1号2栋301' },
  ],
  ['王女士13912345678北京朝阳区建国路1号', { name: '王女士', phone: '13912345678', place: '北京朝阳区建国路1号' }],
  ['广东省东莞市长安镇 3 号楼 501 室', { name: '', phone: '', place: '广东省东莞市长安镇3号楼501室' }],
  ['2026010112345678901', { name: '', phone: '', place: '2026010112345678901' }],
  ['', { name: '', phone: '', place: '' }],
])('%j is read as who, phone and place', (text, expected) => {
  expect(splitPasted(text)).toEqual(expected);
});

const region = (name: string, leaf = false) => ({ code: name, name, leaf });
const provinces = ['吉林省', '上海市', '广西壮族自治区', '内蒙古自治区', '新疆维吾尔自治区', '香港特别行政区'].map((name) => region(name));
const cities = ['吉林市', '延边朝鲜族自治州', '恩施土家族苗族自治州'].map((name) => region(name));

test.each([
  ['上海市徐汇区', provinces, '上海市', '徐汇区'],
  ['上海徐汇区', provinces, '上海市', '徐汇区'],
  ['广西南宁', provinces, '广西壮族自治区', '南宁'],
  ['内蒙古呼和浩特', provinces, '内蒙古自治区', '呼和浩特'],
  ['新疆乌鲁木齐', provinces, '新疆维吾尔自治区', '乌鲁木齐'],
  ['香港湾仔', provinces, '香港特别行政区', '湾仔'],
  ['吉林省吉林市', provinces, '吉林省', '吉林市'],
  ['延边延吉', cities, '延边朝鲜族自治州', '延吉'],
  ['恩施土家族苗族自治州利川', cities, '恩施土家族苗族自治州', '利川'],
])('%s begins with a region that is known by its name or its short one', (place, regions, name, rest) => {
  expect(takeRegion(place, regions)).toEqual({ region: regions.find((each) => each.name === name), rest });
});

test('a place that begins with none of the regions is left whole', () => {
  expect(takeRegion('杭州市西湖区', provinces)).toBeNull();
});

const shanghai = region('上海市');
const xuhui = region('徐汇区', true);
const who = { name: '林小满', phone: '13800138000', place: '' };

test.each([
  [
    'everything',
    who,
    { trail: [shanghai, shanghai, xuhui], detail: '漕溪北路88号' },
    { name: '林小满', phone: '13800138000', regionCode: '徐汇区', regionNames: ['上海市', '上海市', '徐汇区'], detail: '漕溪北路88号' },
    true,
  ],
  [
    'a region that is not whole, whose words stay in the detail',
    who,
    { trail: [shanghai], detail: '漕溪北路88号' },
    { name: '林小满', phone: '13800138000', detail: '上海市漕溪北路88号' },
    false,
  ],
  ['a place alone, in no region we know', { ...who, name: '', phone: '' }, { trail: [], detail: '漕溪北路88号' }, {}, false],
  [
    'no one',
    { ...who, name: '' },
    { trail: [shanghai, xuhui], detail: '' },
    { phone: '13800138000', regionCode: '徐汇区', regionNames: ['上海市', '徐汇区'] },
    false,
  ],
])('a pasted text with %s fills what it speaks of', (_, pasted, found, part, whole) => {
  expect(draftFrom(pasted, found)).toEqual({ part, whole });
});
