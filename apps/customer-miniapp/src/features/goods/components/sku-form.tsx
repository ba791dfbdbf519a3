import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image, Price, Stepper } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { availableOf, lowestPrice, missingSpecs, type NamedGoods, type Stock } from '../sku-choice.ts';
import type { useSkuChoice } from '../use-sku-choice.ts';
import { words } from '../words.ts';
import { SpecChips } from './spec-chips.tsx';
import './sku-sheet.less';

interface SkuFormProps {
  product: NamedGoods;
  stock: Stock;
  choice: ReturnType<typeof useSkuChoice>;
  /** Said where usually stands how few are left. */
  note?: string | null;
  /** What the choice costs outside of the offer. */
  struckFen?: number | null;
  /** The highest number that may be chosen, and what is said to whoever wants more. */
  most: number;
  onMost: () => void;
}

const FEW = 10;

export function SkuForm({ product, stock, choice, note, struckFen, most, onMost }: SkuFormProps) {
  const { picks, sku, quantity, tap, setQuantity } = choice;
  const available = sku && availableOf(sku, stock);
  const shown = lowestPrice(product, picks);
  return (
    <View className="sku-sheet">
      <View className="sku-sheet__head">
        <Image src={pictureUrl(sku?.pictureUrl ?? product.pictures[0] ?? null)} alt={product.name} width={96} radius={8} />
        <View className="sku-sheet__words">
          {shown && (
            <Price
              fen={shown.sku.priceFen}
              originalFen={struckFen ?? null}
              size="large"
              {...(shown.several ? { suffix: words.from } : {})}
            />
          )}
          <View className="sku-sheet__left">{note ?? sayLeft(available)}</View>
          <View className="sku-sheet__picked">{sayPicked(picks, missingSpecs(product, picks))}</View>
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
          onLimit={(limit) => limit === 'max' && onMost()}
        />
      </View>
    </View>
  );
}

function sayLeft(available: number | null): string {
  if (available === null || available > FEW) return '';
  return available === 0 ? words.soldOut : words.onlyLeft(available);
}

const sayPicked = (picks: readonly (string | null)[], missing: string[]): string =>
  missing.length > 0 ? words.chooseOf(missing) : picks.length > 0 ? `${words.chosen} ${picks.join(' · ')}` : '';
