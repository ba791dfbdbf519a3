import { MOST_ADDRESSES } from '@lintuan/contracts/delivery/limits';
import type { Address } from '@lintuan/contracts/delivery/schemas';
import { Button, SafeBottom, SwipeCell, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { tellError } from '../../../app/errors/tell-error.ts';
import { draftOf, formOf } from '../address-draft.ts';
import { askAndRemove } from '../ask-and-remove.ts';
import { saveAddress } from '../queries/addresses.ts';
import { words } from '../words.ts';
import { AddressCard } from './address-card.tsx';
import './address-list.less';

interface AddressListViewProps {
  addresses: Address[];
  chosenId: string | null;
  /** Absent where the list is only looked after. */
  onChoose?: (address: Address) => void;
  onEdit: (address: Address) => void;
  onAdd: () => void;
}

async function makeDefault(address: Address): Promise<void> {
  try {
    await saveAddress(address.addressId, { ...formOf(draftOf(address)), isDefault: true }, '');
    toast.success(words.defaultSet);
  } catch (error) {
    tellError(error);
  }
}

export function AddressListView({ addresses, chosenId, onChoose, onEdit, onAdd }: AddressListViewProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const add = () => (addresses.length >= MOST_ADDRESSES ? toast(words.most(MOST_ADDRESSES)) : onAdd());
  return (
    <>
      <View className="address-list">
        {addresses.map((address) => (
          <View className="address-list__card" key={address.addressId}>
            <SwipeCell
              open={openId === address.addressId}
              onOpenChange={(open) => setOpenId(open ? address.addressId : null)}
              actionText={words.remove}
              onAction={() => {
                setOpenId(null);
                void askAndRemove(address.addressId);
              }}
            >
              <AddressCard
                address={address}
                chosen={address.addressId === chosenId}
                {...(onChoose ? { onChoose: () => onChoose(address) } : {})}
                onEdit={() => onEdit(address)}
                onMakeDefault={() => makeDefault(address)}
              />
            </SwipeCell>
          </View>
        ))}
      </View>
      <SafeBottom>
        <View className="address-list__add">
          <Button block pill size="large" icon="add" onClick={add}>
            {words.add}
          </Button>
        </View>
      </SafeBottom>
    </>
  );
}
