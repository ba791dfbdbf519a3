import type { CheckboxProps } from './checkbox.types.ts';

export function Checkbox({ checked, onChange, label, disabled }: CheckboxProps) {
  return (
    <t-checkbox
      checked={checked}
      label={label ?? ''}
      disabled={disabled ?? false}
      borderless
      block={false}
      onChange={(event) => onChange(event.detail.checked)}
    />
  );
}
