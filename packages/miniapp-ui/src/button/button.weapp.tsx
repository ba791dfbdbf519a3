import type { ButtonProps } from './button.types.ts';

export function Button({ children, tone = 'primary', variant, size, pill, block, disabled, loading, icon, ...on }: ButtonProps) {
  return (
    <t-button
      theme={tone}
      variant={variant ?? 'base'}
      size={size ?? 'medium'}
      shape={pill ? 'round' : 'rectangle'}
      block={block ?? false}
      disabled={disabled ?? false}
      loading={loading ?? false}
      icon={icon ?? ''}
      openType={on.openType ?? ''}
      onTap={on.onClick}
      onGetphonenumber={(event) => on.onPhoneCode?.(event.detail.code ?? null)}
      onChooseavatar={(event) => on.onAvatar?.(event.detail.avatarUrl)}
      onAgreeprivacyauthorization={on.onPrivacyAgreed}
    >
      {children}
    </t-button>
  );
}
