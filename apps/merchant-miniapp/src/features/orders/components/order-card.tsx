import type { ManagedOrderCard } from '@lintuan/contracts/orders/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Icon, Image, Price, StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { stateWords } from '../state-words.ts';
import { cameIn, faceOf, sayGoods, waiting } from '../view-model.ts';
import { words } from '../words.ts';
import './order-card.less';
import { OrderCardFoot } from './order-card-foot.tsx';

const MOST_PICTURES = 3;

interface OrderCardProps {
  order: ManagedOrderCard;
  onOpen: () => void;
  onShip: () => void;
  /** While orders are being chosen a tap chooses. */
  picking?: boolean;
  /** Absent for one that cannot be chosen. */
  chosen?: boolean;
}

export function OrderCard({ order, onOpen, onShip, picking, chosen }: OrderCardProps) {
  const now = new Date();
  const late = waiting(order, now);
  const choosing = chosen !== undefined;
  return (
    <View className={chosen ? 'order-card order-card--chosen' : 'order-card'}>
      <View className="lt-pressable" role={choosing ? 'checkbox' : 'button'} aria-checked={chosen} onClick={onOpen}>
        <View className="order-card__head">
          {choosing && (
            <View className={chosen ? 'order-card__tick order-card__tick--on' : 'order-card__tick'}>
              {chosen && <Icon name="check" size={18} color="#fff" />}
            </View>
          )}
          <StatusTag status={faceOf[order.state]}>{stateWords[order.state]}</StatusTag>
          <View className="order-card__when">{cameIn(order, now)}</View>
          {late && <View className="order-card__late">{late}</View>}
        </View>
        <View className="order-card__receiver">
          {order.receiverName ? `${order.receiverName}  ${order.receiverPhone}` : words.anonymous}
        </View>
        <View className="order-card__region">{order.receiverRegion}</View>
        <View className="order-card__goods">
          <View className="order-card__pictures">
            {order.lines.slice(0, MOST_PICTURES).map((line) => (
              <Image key={line.lineId} src={pictureUrl(line.pictureUrl)} alt={line.productName} width={48} radius={8} />
            ))}
          </View>
          <View className="order-card__facts">
            <View className="order-card__name lt-two-lines">{sayGoods(order)}</View>
            <Price fen={order.payableFen} size="small" tone="text" />
          </View>
          <View className="order-card__pieces">{words.pieces(order.pieces)}</View>
        </View>
        {order.buyerNote && (
          <View className="order-card__buyer">
            {words.buyerNote}：{order.buyerNote}
          </View>
        )}
        {order.sellerNote && (
          <View className="order-card__seller">
            {words.sellerNote}：{order.sellerNote}
          </View>
        )}
        {order.shipment && (
          <View className="order-card__shipment">
            {order.shipment.carrierName} {order.shipment.trackingNo}
          </View>
        )}
      </View>
      {!picking && <OrderCardFoot order={order} onShip={onShip} />}
    </View>
  );
}
