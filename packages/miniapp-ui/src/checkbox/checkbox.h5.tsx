import { Checkbox as TCheckbox } from 'tdesign-mobile-react/es/checkbox';
import 'tdesign-mobile-react/es/checkbox/style/css.js';
import type { CheckboxProps } from './checkbox.types.ts';

export function Checkbox({ checked, onChange, label, disabled }: CheckboxProps) {
  return (
    <TCheckbox checked={checked} label={label} disabled={disabled ?? false} borderless block={false} onChange={(next) => onChange(next)} />
  );
}
