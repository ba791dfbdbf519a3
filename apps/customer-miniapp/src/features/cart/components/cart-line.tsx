import { MOST_OF_ONE } from '@lintuan/contracts/cart/limits';
import type { CartLine } from '@lintuan/contracts/cart/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Button, CheckMark, Image, Price, Stepper, Tag, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { GoodsWords } from '../../../app/cards/goods-words.tsx';
import { goTo } from '../../../app/routes/go-to.ts';
import { nameOf, sayLeft, sayPriceChange } from '../line-words.ts';
import { select, setQuantity } from '../queries/change-cart.ts';
import { words } from '../words.ts';
import './cart-line.less';

interface CartLineRowProps {
  line: CartLine;
  /** Fewer than one: it leaves the cart. */
  onRemove: () => void;
}

export function CartLineRow({ line, onRemove }: CartLineRowProps) {
  const { skuId, productId, quantity, selected } = line;
  const name = nameOf(line);
  const open = () => productId && goTo.product({ productId });
  const change = sayPriceChange(line);
  return (
    <View className="cart-line">
      <CheckMark checked={selected} name={words.selectLine(name)} onChange={(next) => select([skuId], next)} />
      <View className="lt-pressable" onClick={open}>
        <Image src={pictureUrl(line.pictureUrl)} alt="" width={88} radius={8} />
      </View>
      <View className="cart-line__main">
        <GoodsWords name={name} more={line.specs.join(' · ')} onOpen={open} />
        <View className="cart-line__notes">
          {sayLeft(line) !== '' && <View className="cart-line__left">{sayLeft(line)}</View>}
          {change && <Tag tone={change.tone}>{change.text}</Tag>}
        </View>
        <View className="cart-line__foot">
          <Price fen={line.unitFen} size="small" />
          {line.problem === 'short' ? (
            <Button size="small" variant="outline" pill onClick={() => setQuantity(skuId, line.available)}>
              {words.mend(line.available)}
            </Button>
          ) : (
            <Stepper
              value={quantity}
              max={Math.min(line.available, MOST_OF_ONE)}
              onChange={(next) => setQuantity(skuId, next)}
              onLimit={(limit) => (limit === 'min' ? onRemove() : toast(sayLimit(line.available)))}
            />
          )}
        </View>
      </View>
    </View>
  );
}

const sayLimit = (available: number): string => (available < MOST_OF_ONE ? words.noMore(available) : words.mostOfOne(MOST_OF_ONE));
