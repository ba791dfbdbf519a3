import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';
import { FoundOrders } from '../../../features/orders/components/found-orders.tsx';
import { OrderScreen } from '../../../features/orders/components/order-screen.tsx';

/** Opened from our own lists by its id, from WeChat's order centre by the payment's number. */
export default function OrderPage() {
  const orderId = useParam('orderId');
  const outTradeNo = useParam('out_trade_no');
  const number = useParam('number');
  return <SignedInOnly>{orderId ? <OrderScreen orderId={orderId} /> : <FoundOrders number={outTradeNo ?? number ?? ''} />}</SignedInOnly>;
}
