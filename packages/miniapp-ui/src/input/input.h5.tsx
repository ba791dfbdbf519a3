import { View } from '@tarojs/components';
import type { FormEvent } from 'react';
import { Input as TInput } from 'tdesign-mobile-react/es/input';
import 'tdesign-mobile-react/es/input/style/css.js';
import type { InputProps } from './input.types.ts';

const keyboard = {
  text: 'text',
  number: 'tel',
  digit: 'text',
  tel: 'tel',
  password: 'password',
  nickname: 'text',
  idcard: 'text',
} as const;

export function Input({ value, onChange, label, placeholder, type = 'text', maxLength, error, suffix, ...rest }: InputProps) {
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    rest.onConfirm?.(value);
  };
  return (
    <View className="lt-field">
      {label && <View className="lt-field__label">{label}</View>}
      <form className="lt-field__control" onSubmit={confirm}>
        <TInput
          value={value}
          placeholder={placeholder ?? ''}
          type={keyboard[type]}
          maxlength={maxLength ?? -1}
          clearable={rest.clearable === true && value !== ''}
          disabled={rest.disabled ?? false}
          autofocus={rest.autoFocus ?? false}
          borderless
          status={error ? 'error' : 'default'}
          tips={error}
          onChange={(next) => onChange(String(next))}
          onBlur={(next) => rest.onBlur?.(String(next))}
        />
      </form>
      {suffix && <View className="lt-field__suffix">{suffix}</View>}
    </View>
  );
}
