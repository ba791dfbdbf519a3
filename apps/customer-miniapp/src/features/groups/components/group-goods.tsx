import type { Activity } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Price, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { hasSeveralPrices } from '../say-group.ts';
import { words } from '../words.ts';
import './group-goods.less';

interface GroupGoodsProps {
  activity: Activity;
  /** Absent where nothing may lead elsewhere. */
  onOpen?: () => void;
  /** At the right of the price. */
  children?: ReactNode;
}

export function GroupGoods({ activity, onOpen, children }: GroupGoodsProps) {
  const { productName, pictureUrl: picture, size, newcomersOnly, groupFen, singleFen } = activity;
  return (
    <View className="group-goods">
      <View className={onOpen ? 'lt-pressable' : ''} onClick={onOpen}>
        <Image src={pictureUrl(picture)} alt={productName} ratio={4 / 3} eager />
      </View>
      <View className="group-goods__words">
        <View className="group-goods__price">
          <View className="group-goods__sums">
            <Price fen={groupFen} size="large" {...(hasSeveralPrices(activity) ? { suffix: words.from } : {})} />
            {singleFen > groupFen && (
              <View className="group-goods__beside">
                <View className="group-goods__alone">{words.alone(singleFen)}</View>
                <Tag tone="accent">{words.saves(singleFen - groupFen)}</Tag>
              </View>
            )}
          </View>
          {children}
        </View>
        <View className={onOpen ? 'group-goods__name lt-pressable' : 'group-goods__name'} onClick={onOpen}>
          {productName}
        </View>
        <View className="group-goods__tags">
          <Tag tone="accent" variant="solid">
            {words.peopleGroup(size)}
          </Tag>
          {newcomersOnly && <Tag tone="brand">{words.newcomersOnly}</Tag>}
        </View>
      </View>
    </View>
  );
}
