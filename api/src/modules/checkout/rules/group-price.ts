import type { PricedLine, Step } from './basket.ts';

/** In a group the merchant bears what it costs less; a price that has fallen below the group's stays as it is. */
export const takeGroupPrice: Step = (sofar) => {
  const shops = sofar.shops.map((shop) => ({ ...shop, lines: shop.lines.map(reduced) }));
  const inGroup = shops.some((shop) => shop.lines.some((line) => line.groupFen != null));
  if (!inGroup) return sofar;
  const amountFen = -shops.flatMap((shop) => shop.lines).reduce((sum, line) => sum + savedOn(line), 0);
  return { shops, priceLines: [...sofar.priceLines, { step: 'group', label: '拼团优惠', amountFen }] };
};

const savedOn = ({ unitFen, groupFen, quantity }: PricedLine): number => Math.max(unitFen - (groupFen ?? unitFen), 0) * quantity;

function reduced(line: PricedLine): PricedLine {
  const saved = savedOn(line);
  if (saved === 0) return line;
  const cash = line.unitFen * line.quantity - saved;
  return {
    ...line,
    parts: [
      { kind: 'cash', funder: 'shopper', amountFen: cash },
      { kind: 'group_price', funder: 'merchant', amountFen: saved },
    ],
  };
}
