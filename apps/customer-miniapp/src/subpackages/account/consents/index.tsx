import { marketingVersion, privacyVersion, showAvatarVersion } from '../../../features/agreements/agreements.ts';
import { ConsentsScreen } from '../../../features/identity/components/consents-screen.tsx';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

const versions = { privacy: privacyVersion, marketing: marketingVersion, show_avatar: showAvatarVersion };

export default function ConsentsPage() {
  return (
    <SignedInOnly>
      <ConsentsScreen versions={versions} />
    </SignedInOnly>
  );
}
