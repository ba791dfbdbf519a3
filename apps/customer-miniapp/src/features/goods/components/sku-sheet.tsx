import type { ProductDetail } from '@lintuan/contracts/catalog/schemas';
import { Popup, toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import type { CartDoor, Purpose } from '../buying.ts';
import { keepChoice } from '../choice-store.ts';
import { stockQuery } from '../queries/stock.ts';
import { availableOf, MOST_AT_ONCE, missingSpecs } from '../sku-choice.ts';
import { useBuying } from '../use-buying.ts';
import { useSkuChoice } from '../use-sku-choice.ts';
import { words } from '../words.ts';
import { SheetFooter } from './sheet-footer.tsx';
import { SkuForm } from './sku-form.tsx';

interface SkuSheetProps {
  product: ProductDetail;
  cart: CartDoor;
  open: boolean;
  purpose: Purpose;
  onClose: () => void;
}

export function SkuSheet({ product, cart, open, purpose, onClose }: SkuSheetProps) {
  const stocked = useQuery({ ...stockQuery(product.productId), enabled: open });
  const stock = stocked.data ?? null;
  const choice = useSkuChoice({ product, stock, open });
  const { picks, sku, quantity } = choice;
  const buying = useBuying(product, cart, () => {
    keepChoice(product.productId, { picks, quantity });
    onClose();
  });

  const available = sku && availableOf(sku, stock);
  const most = Math.min(available ?? MOST_AT_ONCE, MOST_AT_ONCE);
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
      <SkuForm
        product={product}
        stock={stock}
        choice={choice}
        note={stocked.isError ? words.stockUnknown : null}
        most={most}
        onMost={() => toast(available === most ? words.noMore(most) : words.mostAtOnce(most))}
      />
    </Popup>
  );
}
