import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { LinkedDrawer } from '../../shared/drawers/linked-drawer.tsx';
import { CopyButton } from '../../shared/layout/copy-button.tsx';
import { Section } from '../../shared/layout/facts.tsx';
import { StateWord } from '../../shared/layout/state-word.tsx';
import { Bone, Bones } from '../../shared/states/bone.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { orderStateWords } from '../../shared/trade-words.ts';
import { OrderGoods } from './components/order-goods.tsx';
import { OrderHead } from './components/order-head.tsx';
import { OrderMoney } from './components/order-money.tsx';
import { OrderNotes } from './components/order-notes.tsx';
import { OrderReceiver } from './components/order-receiver.tsx';
import { OrderTimeline } from './components/order-timeline.tsx';
import { orderQuery } from './queries/orders.ts';

export function OrderDrawer() {
  const { orderId = '' } = useParams();
  const { data: order, error, refetch } = useQuery(orderQuery(orderId));
  const title = order ? (
    <>
      订单 {order.orderNo}
      <CopyButton text={order.orderNo} what="订单号" />
      <StateWord says={orderStateWords[order.state]} />
    </>
  ) : (
    '订单'
  );

  return (
    <LinkedDrawer title={title}>
      {order ? (
        <div key={order.orderId}>
          <OrderHead order={order} />
          <Section title="商品">
            <OrderGoods order={order} />
          </Section>
          <OrderReceiver order={order} />
          <OrderNotes order={order} />
          <OrderMoney order={order} />
          <Section title="经过">
            <OrderTimeline entries={order.timeline} />
          </Section>
        </div>
      ) : error ? (
        <Failed error={error} retry={refetch} what="订单" />
      ) : (
        <DrawerBones />
      )}
    </LinkedDrawer>
  );
}

const DrawerBones = () => (
  <Bones>
    <Bone height={24} width="60%" />
    <Bone height={36} width={220} />
    <Bone height={160} />
    <Bone height={24} width="80%" />
    <Bone height={24} width="50%" />
    <Bone height={120} />
  </Bones>
);
