import { DevicesScreen } from '../../../features/identity/components/devices-screen.tsx';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function DevicesPage() {
  return (
    <SignedInOnly>
      <DevicesScreen />
    </SignedInOnly>
  );
}
