import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { Skeleton } from '@lintuan/miniapp-ui';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { goBack } from '../../../app/routes/go-to.ts';
import { StockChange } from '../../../features/stock/components/stock-change.tsx';

export default function StockChangePage() {
  const skuId = useParam('skuId') ?? '';
  const productId = useParam('productId') ?? '';
  return (
    <RequireMember permission="stock.adjust" skeleton={<Skeleton shape="form" />}>
      <StockChange skuId={skuId} productId={productId} onDone={() => goBack('stock')} />
    </RequireMember>
  );
}
