import type { StockRow as Row } from '@lintuan/contracts/stock/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Icon, Image, StatusTag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { levelOf } from '../view-model.ts';
import { words } from '../words.ts';
import { Balance } from './balance.tsx';
import './stock-row.less';

export function StockRow({ row, onOpen }: { row: Row; onOpen: () => void }) {
  const level = levelOf(row);
  return (
    <View className="stock-row lt-pressable" role="button" onClick={onOpen}>
      <View className="stock-row__head">
        <Image src={pictureUrl(row.pictureUrl)} alt={row.productName} width={56} radius={8} />
        <View className="stock-row__facts">
          <View className="stock-row__name lt-two-lines">{row.productName}</View>
          <View className="stock-row__specs">{row.specs.join(' · ') || words.onlySku}</View>
          <View className="stock-row__code">{row.code}</View>
        </View>
        {level === 'out' && <StatusTag status="failed">{words.soldOutTag}</StatusTag>}
        {level === 'low' && <StatusTag status="waiting">{words.lowTag}</StatusTag>}
        {level === 'fine' && <Icon name="chevron-right" size={20} color="var(--lt-hint)" />}
      </View>
      <Balance row={row} />
    </View>
  );
}
