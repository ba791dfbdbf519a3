import { View } from '@tarojs/components';
import './chips.less';

interface ChipsProps {
  choices: readonly { value: string; label: string }[];
  value: string;
  onChoose: (value: string) => void;
}

/** What is usual, one tap away. */
export function Chips({ choices, value, onChoose }: ChipsProps) {
  return (
    <View className="chips">
      {choices.map((choice) => (
        <View
          className={choice.value === value ? 'chips__chip chips__chip--on' : 'chips__chip'}
          key={choice.value}
          role="button"
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </View>
      ))}
    </View>
  );
}
