import type { SwitchProps } from './switch.types.ts';

export function Switch({ checked, onChange, disabled, loading }: SwitchProps) {
  return (
    <t-switch value={checked} disabled={disabled ?? false} loading={loading ?? false} onChange={(event) => onChange(event.detail.value)} />
  );
}
