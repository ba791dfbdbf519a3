import { View } from '@tarojs/components';
import './goods-words.less';

interface GoodsWordsProps {
  name: string;
  /** Which kind of it; nothing where there is only one. */
  more: string;
  onOpen?: () => void;
}

/** Goods on one line of a list: what they are called, and which kind. */
export const GoodsWords = ({ name, more, onOpen }: GoodsWordsProps) => (
  <View className="goods-words" onClick={onOpen}>
    <View className="goods-words__name lt-two-lines">{name}</View>
    {more !== '' && <View className="goods-words__more">{more}</View>}
  </View>
);
