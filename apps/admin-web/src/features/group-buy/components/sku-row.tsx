import type { OfferSku } from '@lintuan/contracts/group-buy/offer';
import { hintQuota, type SkuEntry } from '@lintuan/contracts/group-buy/sku-entries';
import { Checkbox, Input } from 'tdesign-react';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { yuan } from '../../../shared/money/price.ts';
import css from '../group-buy.module.css';
import { skuName } from '../group-buy-words.ts';
import { quotaWords, saySaving } from '../model/hints.ts';

interface SkuRowProps {
  sku: OfferSku;
  entry: SkuEntry;
  size: number;
  /** Its place in what is sent, as the API names it. */
  field: string;
  errors: FieldErrors;
  onChange: (entry: SkuEntry, field: string) => void;
}

export function SkuRow({ sku, entry, size, field, errors, onChange }: SkuRowProps) {
  const called = skuName(sku.specs);
  const quota = hintQuota(sku, entry.quota, size, quotaWords);
  return (
    <tr>
      <td data-plain>
        <Checkbox checked={entry.joins} onChange={(joins) => onChange({ ...entry, joins }, 'skus')}>
          {entry.joins ? '参加' : '不参加'}
        </Checkbox>
      </td>
      <td data-plain>
        {called}
        {errors[`${field}.skuId`] && <div className={css.error}>{errors[`${field}.skuId`]}</div>}
      </td>
      <td data-plain data-numeric>
        {yuan(sku.singleFen)}
      </td>
      <td data-plain data-numeric>
        {sku.available ?? '—'}
      </td>
      <Cell
        label={`${called}的拼团价`}
        value={entry.group}
        disabled={!entry.joins}
        error={errors[`${field}.groupFen`]}
        hint={entry.joins ? saySaving(sku, entry) : ''}
        onChange={(group) => onChange({ ...entry, group }, `${field}.groupFen`)}
      />
      <Cell
        label={`${called}的团长价`}
        value={entry.starter}
        disabled={!entry.joins}
        placeholder="选填"
        error={errors[`${field}.starterFen`]}
        hint=""
        onChange={(starter) => onChange({ ...entry, starter }, `${field}.starterFen`)}
      />
      <Cell
        label={`${called}的份数`}
        value={entry.quota}
        disabled={!entry.joins}
        error={errors[`${field}.quota`]}
        hint={entry.joins ? quota.text : ''}
        short={quota.short}
        onChange={(text) => onChange({ ...entry, quota: text }, `${field}.quota`)}
      />
    </tr>
  );
}

interface CellProps {
  label: string;
  value: string;
  disabled: boolean;
  placeholder?: string;
  error: string | undefined;
  hint: string;
  short?: boolean;
  onChange: (text: string) => void;
}

const Cell = ({ label, value, disabled, placeholder = '', error, hint, short, onChange }: CellProps) => (
  <td data-invalid={error !== undefined} data-numeric>
    <Input
      value={value}
      aria-label={label}
      align="right"
      maxlength={10}
      disabled={disabled}
      placeholder={placeholder}
      status={error ? 'error' : 'default'}
      onChange={onChange}
    />
    {error ? (
      <div className={css.error} role="alert">
        {error}
      </div>
    ) : (
      hint && (
        <div className={css.hint} data-short={short || undefined}>
          {hint}
        </div>
      )
    )}
  </td>
);
