import type { IconProps } from './icon.types.ts';

export function Icon({ name, size = 20, color = 'inherit' }: IconProps) {
  return <t-icon name={name} size={`${size}px`} color={color} />;
}
