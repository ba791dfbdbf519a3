// What a cart looks like right after a tap, until the API has answered.
import type { Cart, CartLine, CartShop } from '@lintuan/contracts/cart/schemas';

export const emptyCart: Cart = { shops: [], invalid: [], selectedCount: 0, selectedFen: 0, count: 0 };

export const linesOf = (cart: Cart): CartLine[] => cart.shops.flatMap(({ lines }) => lines);

export const isBought = ({ selected, problem }: CartLine): boolean => selected && problem === null;

const sumOf = (lines: CartLine[], worth: (line: CartLine) => number): number => lines.reduce((sum, line) => sum + worth(line), 0);

function retotal(cart: Cart): Cart {
  const bought = linesOf(cart).filter(isBought);
  return {
    ...cart,
    selectedCount: sumOf(bought, ({ quantity }) => quantity),
    selectedFen: sumOf(bought, ({ quantity, unitFen }) => quantity * unitFen),
    count: sumOf([...linesOf(cart), ...cart.invalid], ({ quantity }) => quantity),
  };
}

const eachLine = (cart: Cart, change: (line: CartLine) => CartLine): Cart =>
  retotal({ ...cart, shops: cart.shops.map((shop) => ({ ...shop, lines: shop.lines.map(change) })) });

export const withQuantity = (cart: Cart, skuId: string, quantity: number): Cart =>
  eachLine(cart, (line) =>
    line.skuId === skuId ? { ...line, quantity, problem: quantity > line.available ? ('short' as const) : null } : line,
  );

export const withSelected = (cart: Cart, skuIds: readonly string[], selected: boolean): Cart =>
  eachLine(cart, (line) => (skuIds.includes(line.skuId) ? { ...line, selected } : line));

export function withoutLines(cart: Cart, skuIds: readonly string[]): Cart {
  const stays = ({ skuId }: CartLine) => !skuIds.includes(skuId);
  const shops = cart.shops.map((shop) => ({ ...shop, lines: shop.lines.filter(stays) })).filter(({ lines }) => lines.length > 0);
  return retotal({ ...cart, shops, invalid: cart.invalid.filter(stays) });
}

const inserted = <Item>(items: Item[], index: number, item: Item): Item[] => [...items.slice(0, index), item, ...items.slice(index)];

/** A line taken out comes back to where it was in the cart before. */
export function putBack(cart: Cart, before: Cart, skuId: string): Cart {
  const has = (lines: CartLine[]) => lines.some((line) => line.skuId === skuId);
  const place = before.shops.findIndex(({ lines }) => has(lines));
  const shop = before.shops[place];
  if (!shop || has(linesOf(cart))) return cart;
  const index = shop.lines.findIndex((line) => line.skuId === skuId);
  const line = shop.lines[index] as CartLine;
  const stillThere = cart.shops.some(({ merchantId }) => merchantId === shop.merchantId);
  const shops: CartShop[] = stillThere
    ? cart.shops.map((each) => (each.merchantId === shop.merchantId ? { ...each, lines: inserted(each.lines, index, line) } : each))
    : inserted(cart.shops, place, { ...shop, lines: [line] });
  return retotal({ ...cart, shops });
}
