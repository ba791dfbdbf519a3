import type { SkuView } from '@lintuan/contracts/catalog/schemas';
import { Button } from '@lintuan/miniapp-ui';
import { groupWords } from '../group-words.ts';

interface GroupSheetFooterProps {
  sku: SkuView | null;
  quantity: number;
  starting: boolean;
  /** Why it cannot be bought as it stands. */
  obstacle: string | null;
  onBuy: (skuId: string) => void;
}

export function GroupSheetFooter({ sku, quantity, starting, obstacle, onBuy }: GroupSheetFooterProps) {
  if (!sku || obstacle)
    return (
      <Button block pill size="large" disabled>
        {obstacle}
      </Button>
    );
  const said = starting ? groupWords.startPrice : groupWords.joinPrice;
  return (
    <Button block pill size="large" onClick={() => onBuy(sku.skuId)}>
      {said(sku.priceFen * quantity)}
    </Button>
  );
}
