import type { Checkout, PayMethod } from '@lintuan/contracts/checkout/schemas';
import { serverNow, serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Cell, CellGroup, Countdown, Price, SafeBottom, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { payWay } from '../pay-way';
import { words } from '../words.ts';
import { InWechatCard } from './in-wechat-card.tsx';
import './pay-view.less';

interface PayViewProps {
  checkout: Checkout;
  onPay: (method: PayMethod) => Promise<void>;
  onTimeOver: () => void;
}

export function PayView({ checkout, onPay, onTimeOver }: PayViewProps) {
  const { checkoutId, payableFen, expiresAt, orders } = checkout;
  const [timeOver, setTimeOver] = useState(() => Date.parse(expiresAt) <= serverNow());
  const way = payWay();
  const end = () => {
    setTimeOver(true);
    onTimeOver();
  };
  return (
    <View className="pay-view">
      <View className="pay-view__sum">
        <View className="pay-view__label">{words.payable}</View>
        <Price fen={payableFen} size="large" tone="text" />
        {timeOver ? (
          <View className="pay-view__over">{words.timeOver}</View>
        ) : (
          <Countdown prefix={words.timeLeft} endsAt={expiresAt} skewMs={serverSkewMs()} onEnd={end} />
        )}
      </View>
      {way === 'in_mini_program' && !timeOver && <InWechatCard checkoutId={checkoutId} />}
      <CellGroup {...(orders.length > 1 ? { title: words.ordersTogether(orders.length) } : {})}>
        {orders.map((order) => (
          <Cell
            key={order.orderId}
            title={order.merchantName}
            description={words.orderOf(order.firstName, order.pieces)}
            onClick={() => goTo.order(order)}
          >
            <Price fen={order.payableFen} size="small" tone="text" />
          </Cell>
        ))}
      </CellGroup>
      {way !== 'in_mini_program' && (
        <SafeBottom>
          <View className="pay-view__go">
            <SubmitButton disabled={timeOver} onSubmit={() => onPay(way)}>
              {timeOver ? words.timeOver : words.wechatPay(payableFen)}
            </SubmitButton>
          </View>
        </SafeBottom>
      )}
    </View>
  );
}
