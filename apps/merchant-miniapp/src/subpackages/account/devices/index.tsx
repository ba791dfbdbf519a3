import { Skeleton } from '@lintuan/miniapp-ui';
import { RequireMember } from '../../../app/access/require-member.tsx';
import { Devices } from '../../../features/identity/components/devices.tsx';

export default function DevicesPage() {
  return (
    <RequireMember skeleton={<Skeleton shape="form" count={3} />}>
      <Devices />
    </RequireMember>
  );
}
