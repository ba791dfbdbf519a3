import { View } from '@tarojs/components';
import type { InputProps } from './input.types.ts';

export function Input({
  value,
  onChange,
  label,
  placeholder,
  type,
  maxLength,
  clearable,
  disabled,
  autoFocus,
  error,
  suffix,
  ...on
}: InputProps) {
  return (
    <View className="lt-field">
      {label && <View className="lt-field__label">{label}</View>}
      <View className="lt-field__control">
        <t-input
          value={value}
          placeholder={placeholder ?? ''}
          type={type ?? 'text'}
          maxlength={maxLength ?? -1}
          clearable={clearable ?? false}
          disabled={disabled ?? false}
          focus={autoFocus ?? false}
          borderless
          status={error ? 'error' : 'default'}
          tips={error ?? ''}
          onChange={(event) => onChange(event.detail.value)}
          onBlur={(event) => on.onBlur?.(event.detail.value)}
          onEnter={(event) => on.onConfirm?.(event.detail.value)}
        />
      </View>
      {suffix && <View className="lt-field__suffix">{suffix}</View>}
    </View>
  );
}
