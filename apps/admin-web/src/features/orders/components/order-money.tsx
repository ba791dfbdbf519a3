import type { ManagedOrder, OrderGroup, OrderRefund } from '@lintuan/contracts/orders/schemas';
import { Link } from 'react-router';
import { useCan } from '../../../app/session/me.ts';
import { CheckoutLinks } from '../../../shared/drawers/checkout-links.tsx';
import { DrawerLink } from '../../../shared/drawers/drawer-link.tsx';
import { Facts, Quiet, Section } from '../../../shared/layout/facts.tsx';
import { StateTag } from '../../../shared/layout/state-tag.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { yuan } from '../../../shared/money/price.ts';
import { sayTime } from '../../../shared/time/say-time.ts';
import { checkoutStateWords, refundCauseWords, refundStateWords } from '../../../shared/trade-words.ts';
import { sayGroup } from '../order-words.ts';
import css from '../orders.module.css';

/** What was paid, together with what, and what went back. */
export const OrderMoney = ({ order }: { order: ManagedOrder }) => (
  <Section title="付款与退款">
    <Facts
      facts={[
        ['顾客', order.shopperName],
        ['下单', sayTime(order.createdAt)],
        ['付款', order.paidAt ? sayTime(order.paidAt) : '—'],
        ['结算单', <Together key="checkout" order={order} />],
        ['拼团', order.group ? <GroupOf key="group" order={order} group={order.group} /> : undefined],
        ['支付', <PaymentLink key="payment" order={order} />],
        ['退款', order.refunds.length > 0 ? <Refunds refunds={order.refunds} /> : '—'],
      ]}
    />
  </Section>
);

const Together = ({ order: { checkoutState, paidTogether, checkoutPayableFen, held, checkoutId } }: { order: ManagedOrder }) => (
  <span className={css.inline}>
    {paidTogether > 1 ? `${paidTogether} 笔订单一起付款，共 ${yuan(checkoutPayableFen)}` : `只有这一笔，${yuan(checkoutPayableFen)}`}
    <StateWord says={checkoutStateWords[checkoutState]} />
    {held && <StateTag tone="warm">资金待结算</StateTag>}
    <CheckoutLinks checkoutId={checkoutId} />
  </span>
);

const PaymentLink = ({ order: { paymentId, orderNo } }: { order: ManagedOrder }) =>
  paymentId ? (
    <DrawerLink kind="payment" id={paymentId} from={`订单 ${orderNo}`}>
      支付详情
    </DrawerLink>
  ) : (
    '还没有支付'
  );

const GroupOf = ({ order, group }: { order: ManagedOrder; group: OrderGroup }) => (
  <span className={css.inline}>
    <DrawerLink kind="group" id={group.groupId} from={`订单 ${order.orderNo}`}>
      {group.size} 人团
    </DrawerLink>
    {sayGroup(group)}
  </span>
);

function Refunds({ refunds }: { refunds: OrderRefund[] }) {
  const can = useCan();
  return (
    <ul className={css.orderList}>
      {refunds.map(({ refundNo, cause, amountFen, state, createdAt, settledAt }) => (
        <li key={refundNo}>
          {can('payments.read') ? <Link to={`/refunds?number=${encodeURIComponent(refundNo)}`}>{refundNo}</Link> : refundNo}
          <StateWord says={refundStateWords[state]} />
          <Quiet>
            {refundCauseWords[cause]} {sayTime(settledAt ?? createdAt)}
          </Quiet>
          <span>{yuan(amountFen)}</span>
        </li>
      ))}
    </ul>
  );
}
