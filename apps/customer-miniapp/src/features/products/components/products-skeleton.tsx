import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './product-card.less';
import './product-grid.less';
import './product-list.less';

const keys = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The very boxes of the cards, so that nothing moves when they fill. */
export function GridSkeleton() {
  return (
    <View className="product-grid">
      {keys.map((key) => (
        <View className="product-grid__cell" key={key}>
          <View className="product-card">
            <View className="product-card__square">
              <Bone width="100%" height="100%" radius={0} />
            </View>
            <View className="product-card__body">
              <View className="product-card__words">
                <Bone width="86%" height={16} />
              </View>
              <View className="product-card__tags">
                <Bone width={56} height={14} />
              </View>
              <View className="product-card__price-bone">
                <Bone width={72} height={20} />
              </View>
            </View>
          </View>
        </View>
      ))}
    </View>
  );
}

export function ListSkeleton() {
  return (
    <View className="product-list">
      {keys.map((key) => (
        <View className="product-list__row" key={key}>
          <Bone width={96} height={96} radius={8} />
          <View className="product-list__body">
            <Bone width="80%" height={18} />
            <Bone width={64} height={14} />
            <Bone width={72} height={22} />
          </View>
        </View>
      ))}
    </View>
  );
}
