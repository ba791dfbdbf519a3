import { InputNumber } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import type { ActivityFormState } from '../use-activity-form.ts';

interface NumberFieldProps {
  form: ActivityFormState;
  name: 'size' | 'hours' | 'perOrderLimit' | 'perPersonLimit';
  label: string;
  suffix: string;
  min?: number;
  max: number;
  help?: string;
}

export const NumberField = ({ form: { draft, errors, change }, name, label, suffix, min = 1, max, help }: NumberFieldProps) => (
  <Field group label={label} required error={errors[name]} help={help}>
    <InputNumber
      value={draft[name]}
      min={min}
      max={max}
      decimalPlaces={0}
      theme="column"
      style={{ width: 180 }}
      suffix={suffix}
      onChange={(next) => change({ [name]: Number(next) }, name)}
    />
  </Field>
);
