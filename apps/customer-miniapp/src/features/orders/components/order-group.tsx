import type { CustomerOrder, OrderGroup } from '@lintuan/contracts/orders/schemas';
import { serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Button, Countdown, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { isUnpaid } from '../order-faces.ts';
import { ordersChanged } from '../queries/orders.ts';
import { sayOrderGroup } from '../say-order-group.ts';
import { groupWords } from '../words.ts';
import { ConsentToMove } from './consent-to-move.tsx';
import './order-group.less';

export function OrderGroupCard({ order, group }: { order: CustomerOrder; group: OrderGroup }) {
  const { size, leader, state, seatState, deadline, moved } = group;
  const waits = state === 'open' && seatState === 'paid';
  return (
    <View className="order-group">
      <View className="order-group__head">
        <View className="order-group__words">
          <View className="order-group__title">
            <Tag tone="accent">{leader ? `${groupWords.size(size)} · ${groupWords.leader}` : groupWords.size(size)}</Tag>
            <View className="order-group__line">{sayOrderGroup(group)}</View>
          </View>
          {waits && deadline !== null && (
            <Countdown prefix={groupWords.endsIn} endsAt={deadline} skewMs={serverSkewMs()} onEnd={ordersChanged} />
          )}
        </View>
        {deadline !== null && (
          <Button tone={waits ? 'primary' : 'default'} pill onClick={() => goTo.group(group)}>
            {waits ? groupWords.invite : groupWords.see}
          </Button>
        )}
      </View>
      {moved && <View className="order-group__moved">{groupWords.moved}</View>}
      {isUnpaid(order) && <ConsentToMove orderId={order.orderId} group={group} />}
    </View>
  );
}
