import { Cell, CellGroup, Input, SafeBottom, SubmitButton, Switch, Textarea } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { readPhone } from '../../../app/typed/phone.ts';
import { type Draft, sayRegion } from '../address-draft.ts';
import { useAddressForm } from '../use-address-form.ts';
import { words } from '../words.ts';
import { PasteBox } from './paste-box.tsx';
import { RegionSheet } from './region-sheet.tsx';
import { TagChips } from './tag-chips.tsx';
import './address-form.less';

interface AddressFormViewProps {
  start: Draft;
  addressId: string | null;
  onSaved: (addressId: string) => void;
  /** Absent for an address that is not saved yet. */
  onRemove?: () => Promise<void>;
}

export function AddressFormView({ start, addressId, onSaved, onRemove }: AddressFormViewProps) {
  const { draft, errors, change, save } = useAddressForm(start, addressId, onSaved);
  const [choosing, setChoosing] = useState(false);
  return (
    <View className="address-form">
      {addressId === null && <PasteBox onRead={change} />}
      <CellGroup>
        <Input
          label={words.name}
          value={draft.name}
          onChange={(name) => change({ name })}
          placeholder={words.namePlaceholder}
          clearable
          {...(errors.name ? { error: errors.name } : {})}
        />
        <Input
          label={words.phone}
          type="tel"
          value={draft.phone}
          onChange={(typed) => change({ phone: readPhone(typed) })}
          placeholder={words.phonePlaceholder}
          clearable
          {...(errors.phone ? { error: errors.phone } : {})}
        />
        <RegionField names={draft.regionNames} error={errors.regionCode} onOpen={() => setChoosing(true)} />
        <View className="address-form__detail">
          <Textarea
            label={words.detail}
            value={draft.detail}
            onChange={(detail) => change({ detail })}
            placeholder={words.detailPlaceholder}
            maxLength={100}
          />
          {errors.detail && <View className="address-form__error">{errors.detail}</View>}
        </View>
      </CellGroup>
      <CellGroup>
        <View className="address-form__tag">
          <View className="address-form__label">{words.tag}</View>
          <TagChips value={draft.tag} onChange={(tag) => change({ tag })} />
        </View>
        <Cell title={words.defaultLabel}>
          <Switch checked={draft.isDefault} onChange={(isDefault) => change({ isDefault })} />
        </Cell>
      </CellGroup>
      {onRemove && (
        <SubmitButton tone="danger" variant="text" onSubmit={onRemove}>
          {words.removeThis}
        </SubmitButton>
      )}
      <SafeBottom>
        <View className="address-form__save">
          <SubmitButton onSubmit={save}>{words.save}</SubmitButton>
        </View>
      </SafeBottom>
      <RegionSheet
        open={choosing}
        chosenCode={draft.regionCode}
        onClose={() => setChoosing(false)}
        onChoose={(trail) => {
          change({ regionCode: trail.at(-1)?.code ?? '', regionNames: trail.map(({ name }) => name) });
          setChoosing(false);
        }}
      />
    </View>
  );
}

function RegionField({ names, error, onOpen }: { names: readonly string[]; error: string | undefined; onOpen: () => void }) {
  return (
    <View className="address-form__region">
      <Cell title={words.region} note={names.length > 0 ? sayRegion(names) : words.regionPlaceholder} onClick={onOpen} />
      {error && <View className="address-form__error">{error}</View>}
    </View>
  );
}
