import type { StockRow } from '@lintuan/contracts/stock/schemas';
import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { skuName } from '../view-model.ts';
import { words } from '../words.ts';
import './change-head.less';

export function ChangeHead({ row }: { row: StockRow }) {
  return (
    <View className="change-head">
      <View className="change-head__facts">
        <View className="change-head__name">{row.productName}</View>
        <View className="change-head__specs">
          {row.specs.join(' · ') || words.onlySku} · {row.code}
        </View>
      </View>
      <View className="change-head__link lt-pressable" role="link" onClick={() => goTo.movements({ skuId: row.skuId, name: skuName(row) })}>
        {words.movements}
        <Icon name="chevron-right" size={18} />
      </View>
    </View>
  );
}
