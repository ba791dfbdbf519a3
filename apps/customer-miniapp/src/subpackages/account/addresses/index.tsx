import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { usePullRefresh } from '@lintuan/miniapp-ui';
import { queryClient } from '../../../app/query-client.ts';
import { AddressBook } from '../../../features/addresses/components/address-book.tsx';
import { addressesQuery } from '../../../features/addresses/queries/addresses.ts';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function AddressesPage() {
  const choosing = useParam('choose') === '1';
  usePullRefresh(() => queryClient.refetchQueries(addressesQuery));
  return (
    <SignedInOnly>
      <AddressBook choosing={choosing} />
    </SignedInOnly>
  );
}
