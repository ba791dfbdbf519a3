import { Switch as TSwitch } from 'tdesign-mobile-react/es/switch';
import 'tdesign-mobile-react/es/switch/style/css.js';
import type { SwitchProps } from './switch.types.ts';

export function Switch({ checked, onChange, disabled, loading }: SwitchProps) {
  return <TSwitch value={checked} disabled={disabled ?? false} loading={loading ?? false} onChange={(next) => onChange(next === true)} />;
}
