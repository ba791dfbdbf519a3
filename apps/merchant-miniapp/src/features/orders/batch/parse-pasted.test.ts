import { expect, test } from 'vitest';
import type { Parcel } from './parcels.ts';
import { fillFromPasted } from './parse-pasted.ts';

const parcel = (orderNo: string): Parcel => ({
  orderId: `id-${orderNo}`,
  orderNo,
  receiver: '',
  goods: '',
  carrier: 'ZTO',
  trackingNo: '',
  refusal: '',
});
const first = '202611210000000011';
const second = '202611210000000029';
const parcels = [parcel(first), parcel(second)];

const typed = (text: string) => fillFromPasted(parcels, text).parcels.map(({ carrier, trackingNo }) => `${carrier} ${trackingNo}`);

test.each([
  ['a space', `${first} 7312345678`],
  ['a tab, as spreadsheets copy', `${first}\t7312345678`],
  ['a comma', `${first},7312345678`],
  ['a Chinese comma and spaces around it', `  ${first} ， 7312345678  `],
  ['the tracking number first', `7312345678 ${first}`],
  ['other columns beside it', `${first} 陈晓 7312345678`],
])('a line divided by %s fills its order', (_, line) => {
  expect(typed(line)).toEqual(['ZTO 7312345678', 'ZTO ']);
});

test.each([
  [`${first} 顺丰速运 SF1234567890`, 'SF SF1234567890'],
  [`${first} 顺丰 SF1234567890`, 'SF SF1234567890'],
  [`${first} sf SF1234567890`, 'SF SF1234567890'],
  [`${first} 极兔 JT0001234567`, 'JTSD JT0001234567'],
  [`${first} EMS 1234567890`, 'EMS 1234567890'],
])('%s sets the carrier too', (line, expected) => {
  expect(typed(line)[0]).toBe(expected);
});

test('many lines fill many orders, empty ones are passed over, and Windows line ends count as one', () => {
  const { filled, left } = fillFromPasted(parcels, `${first} 7312345678\r\n\r\n${second} 7387654321\r\n`);
  expect({ filled, left }).toEqual({ filled: 2, left: [] });
});

test('of two lines for one order the later counts, as one order', () => {
  expect(typed(`${first} 7312345678\n${first} 7399999999`)[0]).toBe('ZTO 7399999999');
  expect(fillFromPasted(parcels, `${first} 7312345678\n${first} 7399999999`).filled).toBe(1);
});

test.each([
  ['202611210000000999 7312345678', 'unknown_order'],
  ['订单号 运单号', 'unknown_order'],
  [`${first}`, 'no_number'],
  [`${first} 顺丰`, 'no_number'],
  [`${first} 12345`, 'wrong_number'],
  [`${first} ${'9'.repeat(33)}`, 'wrong_number'],
  [`${first} SF/123456`, 'wrong_number'],
] as const)('%j changes nothing and is handed back: %s', (line, problem) => {
  const pasted = fillFromPasted(parcels, line);
  expect(pasted).toEqual({ parcels, filled: 0, left: [{ line, problem }] });
});

test('what was typed before stays where nothing was pasted, and a refusal goes with the number it was about', () => {
  const before = [
    { ...parcel(first), trackingNo: '1111111', refusal: '订单已取消' },
    { ...parcel(second), trackingNo: '2222222', refusal: '订单已发货' },
  ];
  const after = fillFromPasted(before, `${first} 7312345678`).parcels;
  expect(after[0]).toMatchObject({ trackingNo: '7312345678', refusal: '' });
  expect(after[1]).toEqual(before[1]);
});
