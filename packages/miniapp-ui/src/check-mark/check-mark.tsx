import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { CheckMarkProps } from './check-mark.types.ts';

/** A round mark in a list: a plain view, since a native checkbox per row is dear. */
export function CheckMark({ checked, onChange, name, label, disabled }: CheckMarkProps) {
  return (
    <View
      className={disabled ? 'lt-check-mark lt-check-mark--disabled' : 'lt-check-mark lt-pressable'}
      aria-checked={checked}
      aria-label={name}
      onClick={() => !disabled && onChange(!checked)}
    >
      {checked ? <Icon name="check-circle-filled" size={22} color="var(--lt-brand)" /> : <View className="lt-check-mark__ring" />}
      {label && <View className="lt-check-mark__label">{label}</View>}
    </View>
  );
}
