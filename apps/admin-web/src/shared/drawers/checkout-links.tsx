import { Link } from 'react-router';
import { useCan } from '../../app/session/me.ts';

/** A checkout has no drawer of its own: its line in the list says it all. */
export function CheckoutLinks({ checkoutId }: { checkoutId: string }) {
  const can = useCan();
  if (!can('orders.read')) return null;
  return (
    <>
      <Link to={`/checkouts?number=${checkoutId}`}>看结算单</Link>
      <Link to={`/orders?number=${checkoutId}`}>看一起付的订单</Link>
    </>
  );
}
