import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { Skeleton } from '@lintuan/miniapp-ui';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { UndoBar } from '../../../app/undo/undo-bar.tsx';
import { Product } from '../../../features/goods/components/product.tsx';

export default function ProductPage() {
  const productId = useParam('productId') ?? '';
  return (
    <RequireMember permission="catalog.read" skeleton={<Skeleton shape="detail" />}>
      <Product productId={productId} />
      <UndoBar over="button" />
    </RequireMember>
  );
}
