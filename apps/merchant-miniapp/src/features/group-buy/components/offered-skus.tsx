import { formatYuan } from '@lintuan/kernel/fen';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { skuName } from '../form/summary.ts';
import type { ActivitySku } from '../view-model.ts';
import { words } from '../words.ts';
import './offered-skus.less';

type Offered = Omit<ActivitySku, 'used'> & { used?: number };

/** What each SKU costs in a group, and how many of it are set aside. */
export function OfferedSkus({ skus, showUsed }: { skus: readonly Offered[]; showUsed?: boolean }) {
  return (
    <View>
      {skus.map((sku) => (
        <View className="offered-skus__row" key={sku.skuId}>
          <View className="offered-skus__facts">
            <View className="offered-skus__name">{skuName(sku.specs)}</View>
            <View className="offered-skus__more">
              {showUsed && sku.used !== undefined ? words.quotaUsed(sku.used, sku.quota) : words.pieces(sku.quota)}
            </View>
          </View>
          <View className="offered-skus__money">
            <Price fen={sku.groupFen} originalFen={sku.singleFen} />
            {sku.starterFen !== null && (
              <View className="offered-skus__more">
                {words.starter} ¥{formatYuan(sku.starterFen)}
              </View>
            )}
          </View>
        </View>
      ))}
    </View>
  );
}
