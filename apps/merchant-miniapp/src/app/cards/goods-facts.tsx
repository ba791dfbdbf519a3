import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './goods-facts.less';

interface GoodsFactsProps {
  url: string | null;
  name: string;
  more: string;
  /** The price. */
  children: ReactNode;
}

/** Goods on a card: the picture, and beside it what they are. */
export const GoodsFacts = ({ url, name, more, children }: GoodsFactsProps) => (
  <View className="goods-facts">
    <Image src={pictureUrl(url)} alt={name} width={88} radius={8} />
    <View className="goods-facts__words">
      <View className="goods-facts__name lt-two-lines">{name}</View>
      <View className="goods-facts__more">{more}</View>
      {children}
    </View>
  </View>
);
