import { DatePicker } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import type { ActivityFormState } from '../use-activity-form.ts';

interface MinuteFieldProps {
  form: ActivityFormState;
  name: 'startsAt' | 'endsAt';
  label: string;
  help: string;
}

/** A minute on the clock in Shanghai, wherever the browser is. */
export const MinuteField = ({ form: { draft, errors, change }, name, label, help }: MinuteFieldProps) => (
  <Field group label={label} required error={errors[name]} help={help}>
    <DatePicker
      value={draft[name]}
      enableTimePicker
      format="YYYY-MM-DD HH:mm"
      valueType="YYYY-MM-DD HH:mm"
      onChange={(next) => change({ [name]: String(next ?? '') }, name)}
    />
  </Field>
);
