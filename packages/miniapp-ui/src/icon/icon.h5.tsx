import type { IconProps } from './icon.types.ts';

export function Icon({ name, size = 20, color }: IconProps) {
  return <i className={`lt-icon t-icon-${name}`} style={{ fontSize: `${size}px`, color }} aria-hidden="true" />;
}
