import { expect, test } from 'vitest';
import { entriesOf, entryOf, hintQuota, joiningSkus, type PriceFaults, priceFaults, readEntry, type SkuEntry } from './sku-entries.ts';

const typed = (part: Partial<SkuEntry>): SkuEntry => ({ joins: true, group: '12', starter: '', quota: '60', ...part });
const sku = (skuId: string) => ({ skuId, specs: [skuId], singleFen: 1500, available: 40 });

test('the SKUs that take part stand in the product’s order, whatever was touched first', () => {
  const entries = { s3: typed({}), s2: typed({ joins: false }), s1: typed({ group: '11' }) };
  const joining = joiningSkus(entries, ['s1', 's2', 's3', 's4'].map(sku));
  expect(joining.map(({ skuId, entry }) => [skuId, entry.group])).toEqual([
    ['s1', '11'],
    ['s3', '12'],
  ]);
});

test('the only SKU of a product takes part without being chosen, unless it is left out', () => {
  expect(joiningSkus({}, [sku('s1')])).toHaveLength(1);
  expect(joiningSkus({ s1: typed({ joins: false }) }, [sku('s1')])).toEqual([]);
  expect(joiningSkus({}, [sku('s1'), sku('s2')])).toEqual([]);
});

test('what was saved reads the same again, however its amounts are said', () => {
  const saved = [
    { skuId: 's1', groupFen: 1280, starterFen: null, quota: 40 },
    { skuId: 's2', groupFen: 1200, starterFen: 1100, quota: 7 },
  ];
  for (const entries of [entriesOf(saved), entriesOf(saved, (fen) => String(fen / 100))])
    expect(saved.map(({ skuId }) => readEntry({ skuId, entry: entryOf(entries, skuId, 2) }))).toEqual(saved);
});

test.each<[Partial<SkuEntry>, object]>([
  [
    { group: ' 12.8 ', starter: '12', quota: ' 60 ' },
    { groupFen: 1280, starterFen: 1200, quota: 60 },
  ],
  [
    { group: '', starter: ' ', quota: '' },
    { groupFen: 0, starterFen: null, quota: 0 },
  ],
  [
    { group: 'x', starter: '1.234', quota: '2.5' },
    { groupFen: 0, starterFen: null, quota: 0 },
  ],
  [{ quota: '-3' }, { groupFen: 1200, quota: 0 }],
])('%j is read as %j', (part, read) => {
  expect(readEntry({ skuId: 's1', entry: typed(part) })).toMatchObject(read);
});

test.each<[string, Partial<SkuEntry>, PriceFaults]>([
  ['prices that make sense', { starter: '11' }, {}],
  ['a starter who pays what all pay', { starter: '12' }, {}],
  ['no price', { group: ' ' }, { groupFen: 'missing' }],
  ['a price that is none', { group: '1.234' }, { groupFen: 'no_amount' }],
  ['a price of nothing', { group: '0' }, { groupFen: 'nought' }],
  ['a price that saves nothing', { group: '15' }, { groupFen: 'not_cheaper' }],
  ['a starter price that is none', { starter: 'x' }, { starterFen: 'no_amount' }],
  ['a starter price of nothing', { starter: '0.00' }, { starterFen: 'nought' }],
  ['a starter who pays more', { starter: '12.01' }, { starterFen: 'above_group' }],
  ['a starter price beside no price', { group: '', starter: '11' }, { groupFen: 'missing' }],
])('%s: %j has the faults %j', (_, part, faults) => {
  expect(priceFaults({ singleFen: 1500, entry: typed(part) })).toEqual(faults);
});

test.each<[number | null, string, string, boolean]>([
  [40, '30', '10 groups', false],
  [40, '40', '13 groups', false],
  [40, '41', 'only 40', true],
  [null, '4000', '1333 groups', false],
  [40, '2', '', false],
  [40, '', '', false],
])('with %s available, %s pieces for groups of 3 come to “%s”', (available, quota, text, short) => {
  const words = { enoughFor: (groups: number) => `${groups} groups`, moreThanStock: (count: number) => `only ${count}` };
  expect(hintQuota({ available }, quota, 3, words)).toEqual({ text, short });
});
