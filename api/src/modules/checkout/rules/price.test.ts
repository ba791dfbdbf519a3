import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Basket, deliveryFen, goodsFen, payableFen } from './basket.ts';
import { payableOf, price } from './price.ts';

const shop = (goods: [unitFen: number, quantity: number][], fee: Basket['shops'][number]['fee']) => ({
  merchantId: 1,
  fee,
  lines: goods.map(([unitFen, quantity], index) => ({ skuId: index + 1, unitFen, quantity })),
});

describe('the delivery fee', () => {
  test.each([
    ['is asked below the free limit', [[1990, 2]], { baseFen: 600, freeAboveFen: 5000 }, 600, 4580],
    ['is not asked at the free limit', [[2500, 2]], { baseFen: 600, freeAboveFen: 5000 }, 0, 5000],
    ['is always asked where no limit is set', [[90_000, 9]], { baseFen: 600, freeAboveFen: null }, 600, 810_600],
    ['is nothing where the merchant asks nothing', [[100, 1]], { baseFen: 0, freeAboveFen: null }, 0, 100],
  ] as const)('%s', (_, goods, fee, asked, payable) => {
    const [priced] = price({
      shops: [
        shop(
          goods.map(([unit, quantity]) => [unit, quantity]),
          fee,
        ),
      ],
    }).shops;
    expect([deliveryFen(priced!), payableFen(priced!)]).toEqual([asked, payable]);
  });
});

test('whatever is in the basket, the labelled lines, the shops and the parts of every line add up to the same sum', () => {
  const fees = fc.record({ baseFen: fc.nat(5000), freeAboveFen: fc.option(fc.integer({ min: 1, max: 100_000 })) });
  const lines = fc.array(fc.record({ skuId: fc.nat(), unitFen: fc.nat(1_000_000), quantity: fc.integer({ min: 1, max: 999 }) }), {
    minLength: 1,
    maxLength: 50,
  });
  fc.assert(
    fc.property(fc.array(fc.record({ merchantId: fc.nat(), fee: fees, lines }), { maxLength: 5 }), (shops) => {
      const priced = price({ shops });
      const sum = priced.priceLines.reduce((total, line) => total + line.amountFen, 0);
      expect(payableOf(priced)).toBe(sum);
      for (const one of priced.shops) {
        expect(goodsFen(one)).toBe(one.lines.reduce((total, line) => total + line.unitFen * line.quantity, 0));
        expect(payableFen(one)).toBe(goodsFen(one) + deliveryFen(one));
      }
    }),
  );
});
