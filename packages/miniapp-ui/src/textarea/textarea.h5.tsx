import { View } from '@tarojs/components';
import { Textarea as TTextarea } from 'tdesign-mobile-react/es/textarea';
import 'tdesign-mobile-react/es/textarea/style/css.js';
import type { TextareaProps } from './textarea.types.ts';

export function Textarea({ value, onChange, label, placeholder, maxLength, disabled, onBlur }: TextareaProps) {
  return (
    <View className="lt-textarea">
      {label && <View className="lt-textarea__label">{label}</View>}
      <TTextarea
        value={value}
        placeholder={placeholder ?? ''}
        {...(maxLength === undefined ? {} : { maxlength: maxLength })}
        indicator={maxLength !== undefined}
        autosize={{ minRows: 3 }}
        disabled={disabled ?? false}
        onChange={(next) => onChange(String(next))}
        onBlur={(next) => onBlur?.(String(next))}
      />
    </View>
  );
}
