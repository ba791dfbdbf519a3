import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { UndoBar } from '../../../app/undo/undo-bar.tsx';
import { ProductStock } from '../../../features/stock/components/product-stock.tsx';
import { StockSkeleton } from '../../../features/stock/components/stock-skeleton.tsx';

export default function ProductStockPage() {
  const productId = useParam('productId') ?? '';
  return (
    <RequireMember permission="stock.read" skeleton={<StockSkeleton />}>
      <ProductStock productId={productId} />
      <UndoBar />
    </RequireMember>
  );
}
