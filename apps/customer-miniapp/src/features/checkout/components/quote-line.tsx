import type { QuoteLine } from '@lintuan/contracts/checkout/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Button, Image, Price } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { GoodsWords } from '../../../app/cards/goods-words.tsx';
import { words } from '../words.ts';
import './quote-line.less';

interface QuoteLineRowProps {
  line: QuoteLine;
  /** What one piece costs in the group, where it is bought in one. */
  groupFen: number | null;
  onMend: () => void;
}

export function QuoteLineRow({ line, groupFen, onMend }: QuoteLineRowProps) {
  const { productName, specs, unitFen, quantity, available, problem } = line;
  return (
    <View className="quote-line">
      <Image src={pictureUrl(line.pictureUrl)} alt="" width={72} radius={8} />
      <View className="quote-line__main">
        <GoodsWords name={productName} more={specs.join(' · ')} />
        <View className="quote-line__foot">
          <Price fen={groupFen ?? unitFen} originalFen={unitFen} size="small" tone="text" />
          <View className="quote-line__quantity">{`× ${quantity}`}</View>
        </View>
        {problem === 'short' && (
          <View className="quote-line__short">
            <View className="quote-line__left">{words.short(available)}</View>
            <Button size="small" variant="outline" pill onClick={onMend}>
              {words.mend(available)}
            </Button>
          </View>
        )}
      </View>
    </View>
  );
}
