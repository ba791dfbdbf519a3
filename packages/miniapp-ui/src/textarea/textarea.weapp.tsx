import { View } from '@tarojs/components';
import type { TextareaProps } from './textarea.types.ts';

export function Textarea({ value, onChange, label, placeholder, maxLength, disabled, onBlur }: TextareaProps) {
  return (
    <View className="lt-textarea">
      {label && <View className="lt-textarea__label">{label}</View>}
      <t-textarea
        value={value}
        placeholder={placeholder ?? ''}
        maxlength={maxLength ?? -1}
        indicator={maxLength !== undefined}
        autosize
        disabled={disabled ?? false}
        onChange={(event) => onChange(event.detail.value)}
        onBlur={(event) => onBlur?.(event.detail.value)}
      />
    </View>
  );
}
