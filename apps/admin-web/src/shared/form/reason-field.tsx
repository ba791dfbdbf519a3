import { Textarea } from 'tdesign-react';
import { Field } from './field.tsx';

interface ReasonFieldProps {
  label: string;
  required: boolean;
  error: string | undefined;
  help?: string | undefined;
  autofocus?: boolean;
  value: string;
  onChange: (text: string) => void;
}

export const ReasonField = ({ label, required, error, help, autofocus, value, onChange }: ReasonFieldProps) => (
  <Field label={label} required={required} error={error} help={help}>
    <Textarea value={value} maxlength={200} autofocus={autofocus} autosize={{ minRows: 2, maxRows: 4 }} onChange={onChange} />
  </Field>
);
