import { Button as TButton } from 'tdesign-mobile-react/es/button';
import 'tdesign-mobile-react/es/button/style/css.js';
import { Icon } from '../icon/icon';
import type { ButtonProps } from './button.types.ts';

const iconSize = { small: 16, medium: 18, large: 20 };

export function Button({
  children,
  tone = 'primary',
  variant,
  size = 'medium',
  pill,
  block,
  disabled,
  loading,
  icon,
  onClick,
}: ButtonProps) {
  return (
    <TButton
      theme={tone}
      variant={variant ?? 'base'}
      size={size}
      shape={pill ? 'round' : 'rectangle'}
      block={block ?? false}
      disabled={disabled ?? false}
      loading={loading ?? false}
      icon={
        icon ? (
          <span className="lt-button__icon">
            <Icon name={icon} size={iconSize[size]} />
          </span>
        ) : undefined
      }
      onClick={loading ? undefined : onClick}
    >
      {children}
    </TButton>
  );
}
