import type { CustomerOrder, OrderLine } from '@lintuan/contracts/orders/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Icon, Image, Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { GoodsWords } from '../../../app/cards/goods-words.tsx';
import { goTo } from '../../../app/routes/go-to.ts';
import { isUnpaid } from '../order-faces.ts';
import { words } from '../words.ts';
import './order-goods.less';

const sayTotal = (order: CustomerOrder): string => {
  if (isUnpaid(order)) return words.payable;
  return order.paidAt === null ? words.total : words.paid;
};

export function OrderGoods({ order }: { order: CustomerOrder }) {
  const { merchantName, lines, priceLines, payableFen, buyerNote } = order;
  return (
    <View className="order-goods">
      <View className="order-goods__head lt-pressable" onClick={() => goTo.shop(order)}>
        <Icon name="shop" size={18} color="var(--lt-text-2)" />
        <View className="order-goods__shop">{merchantName}</View>
        <Icon name="chevron-right" size={16} color="var(--lt-hint)" />
      </View>
      {lines.map((line) => (
        <Line key={line.lineId} line={line} />
      ))}
      {buyerNote !== '' && <View className="order-goods__note">{`${words.note}：${buyerNote}`}</View>}
      <View className="order-goods__prices">
        {priceLines.map(({ step, label, amountFen }) => (
          <View className="order-goods__price" key={`${step}${label}`}>
            {label}
            <Price fen={amountFen} size="small" tone="text" />
          </View>
        ))}
        <View className="order-goods__price order-goods__price--total">
          {sayTotal(order)}
          <Price fen={payableFen} />
        </View>
      </View>
    </View>
  );
}

function Line({ line }: { line: OrderLine }) {
  const { productName, specs, unitFen, quantity, refundedQuantity } = line;
  return (
    <View className="order-goods__line lt-pressable" onClick={() => goTo.product(line)}>
      <Image src={pictureUrl(line.pictureUrl)} alt="" width={64} radius={8} />
      <View className="order-goods__main">
        <GoodsWords name={productName} more={words.specsAndQuantity(specs, quantity)} />
        <View className="order-goods__foot">
          <Price fen={unitFen} size="small" tone="text" />
          {refundedQuantity > 0 && <Tag tone="neutral">{words.refunded(refundedQuantity)}</Tag>}
        </View>
      </View>
    </View>
  );
}
