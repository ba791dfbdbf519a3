import { Skeleton } from '@lintuan/miniapp-ui';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { goBack } from '../../../app/routes/go-to.ts';
import { Fee } from '../../../features/delivery/components/fee.tsx';

export default function ExpressFeePage() {
  return (
    <RequireMember permission="delivery.edit" skeleton={<Skeleton shape="form" count={2} />}>
      <Fee onDone={() => goBack('me')} />
    </RequireMember>
  );
}
