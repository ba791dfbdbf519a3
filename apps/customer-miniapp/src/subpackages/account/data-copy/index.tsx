import { DataCopyScreen } from '../../../features/identity/components/data-copy-screen.tsx';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function DataCopyPage() {
  return (
    <SignedInOnly>
      <DataCopyScreen />
    </SignedInOnly>
  );
}
