import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './keypad.less';

interface KeypadProps {
  onPress: (digit: string) => void;
  onErase: () => void;
  onClear: () => void;
  /** There only when a number may go down as well as up. */
  onTurn?: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Keys for gloved fingers; unlike the system's keyboard it never covers what is being counted. */
export function Keypad({ onPress, onErase, onClear, onTurn }: KeypadProps) {
  return (
    <View className="keypad">
      {digits.map((digit) => (
        <View className="keypad__key" key={digit} role="button" onClick={() => onPress(digit)}>
          {digit}
        </View>
      ))}
      <View className="keypad__key keypad__key--word" role="button" onClick={onTurn ?? onClear}>
        {onTurn ? '＋／−' : words.clear}
      </View>
      <View className="keypad__key" role="button" onClick={() => onPress('0')}>
        0
      </View>
      <View className="keypad__key keypad__key--word" role="button" onClick={onErase}>
        {words.erase}
      </View>
    </View>
  );
}
