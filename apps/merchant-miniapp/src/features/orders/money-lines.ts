import type { ManagedOrder } from '@lintuan/contracts/orders/schemas';

export interface MoneyLine {
  label: string;
  amountFen: number;
}

type Priced = Pick<ManagedOrder, 'goodsFen' | 'deliveryFen' | 'payableFen'> & { group: object | null };

/** This order's own part of what was paid together; whatever offers took off stands between goods and sum. */
export function moneyLines({ goodsFen, deliveryFen, payableFen, group }: Priced): MoneyLine[] {
  const off = payableFen - goodsFen - deliveryFen;
  return [
    { label: '商品', amountFen: goodsFen },
    { label: '运费', amountFen: deliveryFen },
    ...(off === 0 ? [] : [{ label: group ? '拼团优惠' : '优惠', amountFen: off }]),
  ];
}
