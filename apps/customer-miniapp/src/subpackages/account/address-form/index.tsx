import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { useTitle } from '../../../app/routes/use-title.ts';
import { AddressEditor } from '../../../features/addresses/components/address-editor.tsx';
import { words } from '../../../features/addresses/words.ts';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function AddressFormPage() {
  const addressId = useParam('addressId') ?? null;
  const choosing = useParam('choose') === '1';
  useTitle(addressId === null ? words.newTitle : words.editTitle);
  return (
    <SignedInOnly>
      <AddressEditor addressId={addressId} choosing={choosing} />
    </SignedInOnly>
  );
}
