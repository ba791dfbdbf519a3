import type { Activity } from '@lintuan/contracts/group-buy/schemas';
import { Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { startPrice } from '../group-goods.ts';
import { groupWords } from '../group-words.ts';
import './group-price.less';

/** What it costs together and alone, and on which terms. */
export function GroupPrice({ activity }: { activity: Activity }) {
  const { groupFen, singleFen, size, hours, newcomersOnly, sold, skus } = activity;
  const start = startPrice(activity);
  const several = new Set(skus.map((sku) => sku.groupFen)).size > 1;
  return (
    <View className="group-price">
      <View className="group-price__band">
        <View className="group-price__row">
          <Price fen={groupFen} size="large" prefix={groupWords.groupPrice} {...(several ? { suffix: groupWords.from } : {})} />
          <Tag tone="accent" variant="solid">
            {groupWords.size(size)}
          </Tag>
          {newcomersOnly && <Tag tone="accent">{groupWords.newcomersOnly}</Tag>}
          {sold > 0 && <View className="group-price__sold">{groupWords.sold(sold)}</View>}
        </View>
        <View className="group-price__row">
          <View className="group-price__alone">{groupWords.singlePrice(singleFen)}</View>
          {groupFen < singleFen && <View className="group-price__saves">{groupWords.saves(singleFen - groupFen)}</View>}
          {start.fen < groupFen && <View className="group-price__saves">{groupWords.starterPrice(start.fen)}</View>}
        </View>
      </View>
      <View className="group-price__rule">{groupWords.rule(size, hours)}</View>
    </View>
  );
}
