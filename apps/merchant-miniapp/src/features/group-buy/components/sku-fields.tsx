import type { OfferSku } from '@lintuan/contracts/group-buy/offer';
import { hintQuota, type SkuEntry } from '@lintuan/contracts/group-buy/sku-entries';
import { formatYuan } from '@lintuan/kernel/fen';
import { Input, Switch } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { sayGroupSaving, sayStarterSaving } from '../form/hints.ts';
import type { Faults } from '../form/read-activity.ts';
import { skuName } from '../form/summary.ts';
import { formWords } from '../form/words.ts';
import { FieldFault } from './field-fault.tsx';
import { NamedLines } from './named-lines.tsx';
import './sku-fields.less';

const MOST_DIGITS = 10;
const MOST_QUOTA_DIGITS = 6;

interface SkuFieldsProps {
  sku: OfferSku;
  entry: SkuEntry;
  /** The only SKU of its product need not be chosen. */
  only: boolean;
  size: number;
  faults: Faults;
  /** Its place in what is sent, as the API names it. */
  field: string;
  onChange: (entry: SkuEntry) => void;
}

export function SkuFields({ sku, entry, only, size, faults, field, onChange }: SkuFieldsProps) {
  const set = (part: Partial<SkuEntry>) => onChange({ ...entry, ...part });
  const facts = [formWords.single(formatYuan(sku.singleFen)), ...(sku.available === null ? [] : [formWords.available(sku.available)])];
  const quota = hintQuota(sku, entry.quota, size, formWords);
  const money = (name: 'group' | 'starter', label: string, placeholder: string, fault: string) => (
    <Input
      label={label}
      placeholder={placeholder}
      type="digit"
      value={entry[name]}
      onChange={(text) => set({ [name]: text })}
      maxLength={MOST_DIGITS}
      error={faults[`${field}.${fault}`]}
      suffix={formWords.yuan}
    />
  );
  return (
    <View className="sku-fields">
      <View className="sku-fields__head">
        <NamedLines name={skuName(sku.specs)} strong lines={[facts.join(' · ')]} />
        {!only && (
          <View aria-label={`${formWords.join} ${skuName(sku.specs)}`}>
            <Switch checked={entry.joins} onChange={(joins) => set({ joins })} />
          </View>
        )}
      </View>
      {entry.joins && (
        <>
          <FieldFault text={faults[`${field}.skuId`]} />
          {money('group', formWords.group, formWords.groupHint, 'groupFen')}
          <Hint text={sayGroupSaving(sku, entry)} />
          {money('starter', formWords.starter, formWords.starterHint, 'starterFen')}
          <Hint text={sayStarterSaving(entry)} />
          <Input
            label={formWords.quota}
            placeholder={formWords.quotaHint}
            type="number"
            value={entry.quota}
            onChange={(text) => set({ quota: text })}
            maxLength={MOST_QUOTA_DIGITS}
            error={faults[`${field}.quota`]}
            suffix={formWords.piece}
          />
          <Hint text={quota.text} warns={quota.short} />
        </>
      )}
    </View>
  );
}

const Hint = ({ text, warns }: { text: string; warns?: boolean }) =>
  text ? <View className={warns ? 'sku-fields__hint sku-fields__hint--warns' : 'sku-fields__hint'}>{text}</View> : null;
