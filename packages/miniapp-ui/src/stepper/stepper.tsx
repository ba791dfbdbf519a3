import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { StepperProps } from './stepper.types.ts';

export function Stepper({ value, onChange, min = 1, max = 999, disabled, size = 'medium', onLimit }: StepperProps) {
  const move = (step: 1 | -1) => {
    if (disabled) return;
    const next = value + step;
    if (next < min) onLimit?.('min');
    else if (next > max) onLimit?.('max');
    else onChange(next);
  };
  const button = (spent: boolean) => (disabled || spent ? 'lt-stepper__button lt-stepper__button--spent' : 'lt-stepper__button');
  const iconSize = size === 'large' ? 22 : 18;
  return (
    <View className={`lt-stepper lt-stepper--${size}`}>
      <View className={button(value <= min)} aria-label="减少" onClick={() => move(-1)}>
        <Icon name="remove" size={iconSize} />
      </View>
      <View className="lt-stepper__value">{String(value)}</View>
      <View className={button(value >= max)} aria-label="增加" onClick={() => move(1)}>
        <Icon name="add" size={iconSize} />
      </View>
    </View>
  );
}
