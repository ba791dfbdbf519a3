import { View } from '@tarojs/components';
import type { RadioGroupProps } from './radio-group.types.ts';

export function RadioGroup<Value extends string>({ options, value, onChange }: RadioGroupProps<Value>) {
  return (
    <View className="lt-radio-group">
      {options.map((option, index) => (
        <t-radio
          key={option.value}
          checked={option.value === value}
          label={option.label}
          content={option.note ?? ''}
          disabled={option.disabled ?? false}
          borderless={index === options.length - 1}
          onChange={() => onChange(option.value)}
        />
      ))}
    </View>
  );
}
