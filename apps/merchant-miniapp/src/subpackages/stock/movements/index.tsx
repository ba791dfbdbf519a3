import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { Skeleton } from '@lintuan/miniapp-ui';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { Movements } from '../../../features/stock/components/movements.tsx';

export default function MovementsPage() {
  const skuId = useParam('skuId') ?? '';
  const name = useParam('name') ?? '';
  return (
    <RequireMember permission="stock.read" skeleton={<Skeleton shape="form" count={6} />}>
      <Movements skuId={skuId} name={name} />
    </RequireMember>
  );
}
