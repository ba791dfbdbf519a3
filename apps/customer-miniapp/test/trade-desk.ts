import { AskQuote, Checkout, PayCheckout, PayStep, PlaceCheckout, Quote } from '@lintuan/contracts/checkout/schemas';
import { AddressList } from '@lintuan/contracts/delivery/schemas';
import { CancelOrder, CustomerOrder, CustomerOrderList, FoundOrders, OrderCounts } from '@lintuan/contracts/orders/schemas';
import { Refusal, serve } from './contract-server.ts';
import { address, cancelled, checkout, checkoutId, now, order, orderIds, orders, payFields, placed, quoteFor } from './sample-trade.ts';

/** Refuses as the API does what does not fit today's prices and stock. */
function place(body: unknown): Checkout | Refusal {
  const input = PlaceCheckout.parse(body);
  placed.push(input);
  const fresh = quoteFor(input);
  if (!fresh.ready) return new Refusal('checkout.lines_changed', fresh);
  return fresh.payableFen === input.payableFen ? checkout() : new Refusal('checkout.price_changed', fresh);
}

function cancel(body: unknown): CustomerOrder {
  cancelled.push(CancelOrder.omit({ orderId: true }).parse(body));
  now.state = 'cancelled';
  return order();
}

/** Teaches the contract server what follows the cart. */
export function serveTrade(): void {
  serve('GET /customer/addresses', AddressList, { items: [address] });
  serve('POST /customer/checkouts/quote', Quote, (body) => quoteFor(AskQuote.parse(body)), AskQuote);
  serve('POST /customer/checkouts', Checkout, place, PlaceCheckout);
  serve(`GET /customer/checkouts/${checkoutId}`, Checkout, checkout);
  serve(`POST /customer/checkouts/${checkoutId}/check`, Checkout, checkout);
  const pay = PayCheckout.omit({ checkoutId: true });
  serve(`POST /customer/checkouts/${checkoutId}/pay`, PayStep, { kind: 'jsapi', appId: 'wx0000000000000001', ...payFields }, pay);
  serve('GET /customer/orders', CustomerOrderList, () => ({ items: orders(), next: null }));
  serve(`GET /customer/orders/${orderIds[0]}`, CustomerOrder, order);
  serve(`POST /customer/orders/${orderIds[0]}/cancel`, CustomerOrder, cancel, CancelOrder.omit({ orderId: true }));
  serve('GET /customer/orders/find', FoundOrders, { checkoutId, orderIds: [orderIds[0]] });
  serve('GET /customer/orders/counts', OrderCounts, { to_pay: 1, to_ship: 0, to_receive: 12 });
}
