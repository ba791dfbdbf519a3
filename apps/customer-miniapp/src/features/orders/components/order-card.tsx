import type { OrderCard } from '@lintuan/contracts/orders/schemas';
import { serverSkewMs } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { Countdown, Icon, Price, StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { type OrderAction, orderFaces } from '../order-faces.ts';
import { ordersChanged } from '../queries/orders.ts';
import { stateWords, sumWords, words } from '../words.ts';
import { ActionButtons } from './action-buttons.tsx';
import { CardLines } from './card-lines.tsx';
import './order-card.less';

interface OrderCardViewProps {
  order: OrderCard;
  /** With how many others it is paid; empty when alone. */
  together: string;
  onAct: (action: OrderAction) => Promise<void>;
}

export function OrderCardView({ order, together, onAct }: OrderCardViewProps) {
  const { state, merchantName, lines, payableFen, pieces, expiresAt } = order;
  const { status, actions } = orderFaces[state];
  return (
    <View className="order-card">
      <View className="order-card__head">
        <View className="order-card__shop lt-pressable" onClick={() => goTo.shop(order)}>
          <View className="order-card__name">{merchantName}</View>
          <Icon name="chevron-right" size={16} color="var(--lt-hint)" />
        </View>
        <StatusTag status={status}>{stateWords[state]}</StatusTag>
      </View>
      <View className="order-card__body lt-pressable" onClick={() => goTo.order(order)}>
        <CardLines lines={lines} />
        <View className="order-card__sum">
          {`${words.pieces(pieces)} ${sumWords[state]}`}
          <Price fen={payableFen} size="small" tone="text" />
        </View>
      </View>
      {together !== '' && <View className="order-card__together">{together}</View>}
      <View className="order-card__foot">
        {expiresAt !== null && <Countdown prefix={words.payLeft} endsAt={expiresAt} skewMs={serverSkewMs()} onEnd={ordersChanged} />}
        <ActionButtons actions={actions} onAct={onAct} />
      </View>
    </View>
  );
}
