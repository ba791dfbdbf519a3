import type { CustomerOrder } from '@lintuan/contracts/orders/schemas';
import { serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Countdown, StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { isUnpaid, orderFaces } from '../order-faces.ts';
import { ordersChanged } from '../queries/orders.ts';
import { sayNext, sayReason } from '../say-order.ts';
import { stateWords, words } from '../words.ts';
import './order-head.less';

export function OrderHead({ order }: { order: CustomerOrder }) {
  const { state, expiresAt, paidTogether, checkoutPayableFen } = order;
  const reason = sayReason(order);
  return (
    <View className="order-head">
      <View className="order-head__state">
        <StatusTag status={orderFaces[state].status}>{stateWords[state]}</StatusTag>
        {expiresAt !== null && <Countdown prefix={words.payLeft} endsAt={expiresAt} skewMs={serverSkewMs()} onEnd={ordersChanged} />}
      </View>
      <View className="order-head__next">{sayNext(order, new Date())}</View>
      {reason !== '' && <View className="order-head__note">{reason}</View>}
      {isUnpaid(order) && paidTogether > 1 && (
        <View className="order-head__note">{`${words.together(paidTogether - 1)}，${words.togetherSum(checkoutPayableFen)}`}</View>
      )}
    </View>
  );
}
