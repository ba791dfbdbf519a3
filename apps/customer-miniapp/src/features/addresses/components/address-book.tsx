import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { PageState, Skeleton } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { chooseAddress, useChosenAddress } from '../../../app/chosen-address.ts';
import { goBack, goTo } from '../../../app/routes/go-to.ts';
import { addressesQuery } from '../queries/addresses.ts';
import { words } from '../words.ts';
import { AddressListView } from './address-list.tsx';

/** To look after one's addresses or, opened from a checkout, to pick one and go back. */
export function AddressBook({ choosing }: { choosing: boolean }) {
  const addresses = useQuery(addressesQuery);
  const { addressId: chosenId } = useChosenAddress();
  const add = () => (choosing ? goTo.newAddressToChoose({ from: 'addresses' }) : goTo.addressForm());
  return (
    <View className="address-book">
      <PageState
        query={addresses}
        skeleton={<Skeleton shape="list" count={3} />}
        isEmpty={({ items }) => items.length === 0}
        empty={{ picture: 'box', text: words.empty, actionText: words.add, onAction: add }}
        errorText={errorWords}
      >
        {({ items }) => (
          <AddressListView
            addresses={items}
            chosenId={choosing ? (chosenId ?? items.find(({ isDefault }) => isDefault)?.addressId ?? null) : null}
            {...(choosing
              ? {
                  onChoose: ({ addressId }) => {
                    chooseAddress(addressId);
                    goBack();
                  },
                }
              : {})}
            onEdit={({ addressId }) => goTo.addressForm({ addressId })}
            onAdd={add}
          />
        )}
      </PageState>
    </View>
  );
}
