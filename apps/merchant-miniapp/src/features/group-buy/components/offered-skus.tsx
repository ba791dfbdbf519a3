import { formatYuan } from '@lintuan/kernel/fen';
import { Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { skuName } from '../form/summary.ts';
import type { ActivitySku } from '../view-model.ts';
import { words } from '../words.ts';
import { NamedLines } from './named-lines.tsx';
import './offered-skus.less';

type Offered = Omit<ActivitySku, 'used'> & { used?: number };

/** What each SKU costs in a group, and how many of it are set aside. */
export function OfferedSkus({ skus, showUsed }: { skus: readonly Offered[]; showUsed?: boolean }) {
  return (
    <View>
      {skus.map((sku) => (
        <View className="offered-skus__row" key={sku.skuId}>
          <NamedLines
            name={skuName(sku.specs)}
            lines={[showUsed && sku.used !== undefined ? words.quotaUsed(sku.used, sku.quota) : words.pieces(sku.quota)]}
          />
          <View className="offered-skus__money">
            <Price fen={sku.groupFen} originalFen={sku.singleFen} />
            {sku.starterFen !== null && (
              <View className="offered-skus__starter">
                {words.starter} ¥{formatYuan(sku.starterFen)}
              </View>
            )}
          </View>
        </View>
      ))}
    </View>
  );
}
