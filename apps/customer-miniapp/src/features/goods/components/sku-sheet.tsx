import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Popup, Price, Stepper, toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { CartDoor, Purpose } from '../buying.ts';
import { keepChoice } from '../choice-store.ts';
import { stockQuery } from '../queries/stock.ts';
import { availableOf, lowestPrice, MOST_AT_ONCE, missingSpecs } from '../sku-choice.ts';
import { useBuying } from '../use-buying.ts';
import { useSkuChoice } from '../use-sku-choice.ts';
import { words } from '../words.ts';
import { SheetFooter } from './sheet-footer.tsx';
import { SpecChips } from './spec-chips.tsx';
import './sku-sheet.less';

interface SkuSheetProps {
  product: ProductDetail;
  cart: CartDoor;
  open: boolean;
  purpose: Purpose;
  onClose: () => void;
}

const FEW = 10;

export function SkuSheet({ product, cart, open, purpose, onClose }: SkuSheetProps) {
  const stocked = useQuery({ ...stockQuery(product.productId), enabled: open });
  const stock = stocked.data ?? null;
  const { picks, sku, quantity, tap, setQuantity } = useSkuChoice(product, stock);
  const buying = useBuying(product, cart, () => {
    keepChoice(product.productId, { picks, quantity });
    onClose();
  });

  const available = sku && availableOf(sku, stock);
  const most = Math.min(available ?? MOST_AT_ONCE, MOST_AT_ONCE);
  const shown = lowestPrice(product, picks);
  const missing = missingSpecs(product, picks);

  return (
    <Popup
      open={open}
      onClose={onClose}
      title={words.choose}
      footer={
        <SheetFooter
          purpose={purpose}
          wish={sku && { skuId: sku.skuId, quantity, available }}
          obstacle={available === 0 ? words.soldOut : missing.length > 0 ? words.chooseOf(missing) : null}
          onAdd={buying.add}
          onBuy={buying.buy}
        />
      }
    >
      <View className="sku-sheet">
        <View className="sku-sheet__head">
          <Image src={pictureUrl(sku?.pictureUrl ?? product.pictures[0] ?? null)} alt={product.name} width={96} radius={8} />
          <View className="sku-sheet__words">
            {shown && <Price fen={shown.sku.priceFen} size="large" {...(shown.several ? { suffix: words.from } : {})} />}
            <View className="sku-sheet__left">{stocked.isError ? words.stockUnknown : sayLeft(available)}</View>
            <View className="sku-sheet__picked">{sayPicked(picks, missing)}</View>
          </View>
        </View>
        <SpecChips goods={product} picks={picks} stock={stock} onTap={tap} />
        <View className="sku-sheet__quantity">
          {words.quantity}
          <Stepper
            size="large"
            value={quantity}
            max={Math.max(1, most)}
            disabled={available === 0}
            onChange={setQuantity}
            onLimit={(limit) => limit === 'max' && toast(available === most ? words.noMore(most) : words.mostAtOnce(most))}
          />
        </View>
      </View>
    </Popup>
  );
}

function sayLeft(available: number | null): string {
  if (available === null || available > FEW) return '';
  return available === 0 ? words.soldOut : words.onlyLeft(available);
}

const sayPicked = (picks: readonly (string | null)[], missing: string[]): string =>
  missing.length > 0 ? words.chooseOf(missing) : picks.length > 0 ? `${words.chosen} ${picks.join(' · ')}` : '';
