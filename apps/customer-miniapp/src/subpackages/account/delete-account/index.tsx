import { DeleteAccountScreen } from '../../../features/identity/components/delete-account-screen.tsx';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function DeleteAccountPage() {
  return (
    <SignedInOnly>
      <DeleteAccountScreen />
    </SignedInOnly>
  );
}
