import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Empty, PageState, Skeleton } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { chooseAddress } from '../../../app/chosen-address.ts';
import { goBack } from '../../../app/routes/go-to.ts';
import { draftOf, newDraft } from '../address-draft.ts';
import { askAndRemove } from '../ask-and-remove.ts';
import { addressesQuery } from '../queries/addresses.ts';
import { words } from '../words.ts';
import { AddressFormView } from './address-form.tsx';

/** A new address, or one of the list; what is saved on the way to a checkout is chosen for it. */
export function AddressEditor({ addressId, choosing }: { addressId: string | null; choosing: boolean }) {
  const addresses = useQuery({ ...addressesQuery, enabled: addressId !== null });
  const finish = (savedId: string) => {
    if (choosing) chooseAddress(savedId);
    goBack();
  };
  const leaveIfRemoved = async () => {
    if (addressId !== null && (await askAndRemove(addressId))) goBack();
  };
  if (addressId === null) return <AddressFormView start={newDraft} addressId={null} onSaved={finish} />;
  return (
    <PageState query={addresses} skeleton={<Skeleton shape="form" count={4} />} errorText={errorWords}>
      {({ items }) => {
        const address = items.find((each) => each.addressId === addressId);
        if (!address) return <Empty picture="box" text={words.gone} actionText={words.title} onAction={goBack} />;
        return <AddressFormView start={draftOf(address)} addressId={addressId} onSaved={finish} onRemove={leaveIfRemoved} />;
      }}
    </PageState>
  );
}
