import { PhoneScreen } from '../../../features/identity/components/phone-screen.tsx';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function PhonePage() {
  return (
    <SignedInOnly>
      <PhoneScreen />
    </SignedInOnly>
  );
}
