import type { Address } from '@lintuan/contracts/delivery/schemas';
import { Icon, SubmitButton, Tag } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { sayRegion } from '../address-draft.ts';
import { words } from '../words.ts';
import './address-card.less';

interface AddressCardProps {
  address: Address;
  chosen: boolean;
  onChoose?: () => void;
  onEdit: () => void;
  onMakeDefault: () => Promise<void>;
}

export function AddressCard({ address, chosen, onChoose, onEdit, onMakeDefault }: AddressCardProps) {
  const { name, phone, province, city, district, detail, tag, isDefault } = address;
  return (
    <View className="address-card">
      <View className={onChoose ? 'address-card__body lt-pressable' : 'address-card__body'} onClick={onChoose}>
        <View className="address-card__words">
          <View className="address-card__who">
            <View className="address-card__name">{name}</View>
            <View className="address-card__phone">{phone}</View>
            {isDefault && <Tag>{words.isDefault}</Tag>}
            {tag !== '' && <Tag tone="neutral">{tag}</Tag>}
          </View>
          <View className="address-card__where">{`${sayRegion([province, city, district])} ${detail}`}</View>
        </View>
        {chosen && <Icon name="check-circle-filled" size={22} color="var(--lt-brand)" />}
      </View>
      <View className="address-card__actions">
        {!isDefault && (
          <SubmitButton tone="default" variant="text" size="small" pill={false} block={false} onSubmit={onMakeDefault}>
            {words.makeDefault}
          </SubmitButton>
        )}
        <View className="address-card__edit lt-pressable" onClick={onEdit}>
          <Icon name="edit" size={18} color="var(--lt-text-2)" />
          {words.edit}
        </View>
      </View>
    </View>
  );
}
