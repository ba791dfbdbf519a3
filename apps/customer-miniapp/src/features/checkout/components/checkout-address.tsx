import type { Address, AddressList } from '@lintuan/contracts/delivery/schemas';
import { Bone, Icon, type PageQuery, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './checkout-address.less';

interface CheckoutAddressProps {
  addresses: PageQuery<AddressList>;
  address: Address | null;
}

export function CheckoutAddress({ addresses, address }: CheckoutAddressProps) {
  if (address) return <Receiver address={address} />;
  if (addresses.data === undefined && !addresses.isError) return <AddressBone />;
  if (addresses.data === undefined)
    return <Invitation title={words.addressFailed} note={words.addressRetry} onClick={() => void addresses.refetch()} />;
  if (addresses.data.items.length > 0) return <Invitation title={words.chooseAddress} onClick={goTo.chooseAddress} />;
  const add = () => goTo.newAddressToChoose({ from: 'checkout' });
  return <Invitation title={words.addAddress} note={words.addAddressNote} onClick={add} />;
}

function Receiver({ address }: { address: Address }) {
  const { name, phone, province, city, district, detail, isDefault, tag } = address;
  const region = [...new Set([province, city, district])].filter((part) => part !== '').join(' ');
  return (
    <View className="checkout-address lt-pressable" onClick={goTo.chooseAddress}>
      <Icon name="location" size={22} color="var(--lt-brand)" />
      <View className="checkout-address__main">
        <View className="checkout-address__who">
          <View className="checkout-address__title">{`${name} ${phone}`}</View>
          {isDefault && <Tag>{words.isDefault}</Tag>}
          {tag !== '' && <Tag tone="neutral">{tag}</Tag>}
        </View>
        <View className="checkout-address__note">{`${region} ${detail}`}</View>
      </View>
      <Icon name="chevron-right" size={20} color="var(--lt-hint)" />
    </View>
  );
}

function Invitation({ title, note, onClick }: { title: string; note?: string; onClick: () => void }) {
  return (
    <View className="checkout-address lt-pressable" onClick={onClick}>
      <Icon name="location" size={22} color="var(--lt-brand)" />
      <View className="checkout-address__main">
        <View className="checkout-address__title">{title}</View>
        {note && <View className="checkout-address__note">{note}</View>}
      </View>
      <Icon name="chevron-right" size={20} color="var(--lt-hint)" />
    </View>
  );
}

export function AddressBone() {
  return (
    <View className="checkout-address">
      <Bone width={22} height={22} radius={11} />
      <View className="checkout-address__main">
        <Bone width={160} height={20} />
        <View className="checkout-address__note">
          <Bone width="90%" height={16} />
        </View>
      </View>
    </View>
  );
}
