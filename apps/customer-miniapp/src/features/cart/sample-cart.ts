// Carts for the tests of this folder.
import type { Cart, CartLine, LineProblem } from '@lintuan/contracts/cart/schemas';

export const line = (name: string, change: Partial<CartLine> = {}): CartLine => ({
  skuId: name,
  productId: name,
  merchantId: null,
  productName: name,
  specs: [],
  pictureUrl: null,
  unitFen: 100,
  priceWhenAddedFen: null,
  quantity: 1,
  selected: true,
  available: 99,
  problem: null,
  ...change,
});

export const invalidLine = (name: string, problem: LineProblem): CartLine => line(name, { problem, selected: false, available: 0 });

export function cartOf(shops: [string, CartLine[]][]): Cart {
  const lines = shops.flatMap(([, each]) => each);
  const bought = lines.filter(({ selected, problem }) => selected && problem === null);
  return {
    shops: shops.map(([name, each]) => ({ merchantId: name, name, logoUrl: null, freeDeliveryAboveFen: null, lines: each })),
    invalid: [],
    selectedCount: bought.reduce((sum, { quantity }) => sum + quantity, 0),
    selectedFen: bought.reduce((sum, { quantity, unitFen }) => sum + quantity * unitFen, 0),
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}
