import type { OrderLine } from '@lintuan/contracts/orders/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { GoodsWords } from '../../../app/cards/goods-words.tsx';
import { words } from '../words.ts';
import './card-lines.less';

const MOST_PICTURES = 4;

/** One kind of goods is named; of several the pictures say more. */
export function CardLines({ lines }: { lines: OrderLine[] }) {
  const [first, ...others] = lines;
  if (!first) return null;
  const shown = lines.slice(0, MOST_PICTURES);
  return (
    <View className="card-lines">
      {shown.map(({ lineId, pictureUrl: picture }) => (
        <Image key={lineId} src={pictureUrl(picture)} alt="" width={64} radius={8} />
      ))}
      {others.length === 0 && (
        <View className="card-lines__words">
          <GoodsWords name={first.productName} more={words.specsAndQuantity(first.specs, first.quantity)} />
        </View>
      )}
      {lines.length > MOST_PICTURES && <View className="card-lines__more">{words.moreLines(lines.length)}</View>}
    </View>
  );
}
