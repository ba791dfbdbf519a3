import type { Quote } from '@lintuan/contracts/checkout/schemas';
import { goTo } from '../../app/routes/go-to.ts';
import type { GroupTrouble, GroupWay } from './group-problem.ts';
import type { useCheckout } from './use-checkout.ts';

const firstLine = (quote: Quote) => [...quote.shops.flatMap(({ lines }) => lines), ...quote.invalid][0];

function seeOthers(quote: Quote): void {
  const productId = firstLine(quote)?.productId;
  if (productId) goTo.product({ productId });
  else goTo.groupList();
}

/** What was typed stays where the way does not lead off the page. */
export function takeGroupWay(way: GroupWay, quote: Quote, { fewer }: GroupTrouble, checkout: ReturnType<typeof useCheckout>): void {
  const { groupId, unpaidCheckoutId } = quote.group ?? { groupId: null, unpaidCheckoutId: null };
  const deeds: Record<GroupWay, () => void> = {
    pay: () => (unpaidCheckoutId ? goTo.payInstead(unpaidCheckoutId) : goTo.ordersInstead('to_pay')),
    see: () => (groupId ? goTo.groupInstead({ groupId }) : goTo.myGroups()),
    others: () => seeOthers(quote),
    start: () => checkout.startGroup(),
    fewer: () => {
      const line = firstLine(quote);
      if (line) checkout.setLines([{ skuId: line.skuId, quantity: fewer }]);
    },
    alone: () => checkout.buyAlone(),
  };
  deeds[way]();
}
