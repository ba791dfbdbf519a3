import { ProfileScreen } from '../../../features/identity/components/profile-screen.tsx';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function ProfilePage() {
  return (
    <SignedInOnly>
      <ProfileScreen />
    </SignedInOnly>
  );
}
