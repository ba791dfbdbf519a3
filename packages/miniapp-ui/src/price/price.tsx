import { formatYuan } from '@lintuan/kernel/fen';
import { Text, View } from '@tarojs/components';
import type { PriceProps } from './price.types.ts';

export function Price({ fen, originalFen, size = 'medium', tone = 'price', prefix, suffix }: PriceProps) {
  const [yuan, cents] = formatYuan(Math.abs(fen)).split('.');
  const struck = originalFen !== undefined && originalFen !== null && originalFen > fen;
  return (
    <View className={`lt-price lt-price--${size} lt-price--${tone}`}>
      {prefix && <Text className="lt-price__word">{prefix}</Text>}
      <Text className="lt-price__sign">{fen < 0 ? '-¥' : '¥'}</Text>
      <Text className="lt-price__yuan">{yuan}</Text>
      <Text className="lt-price__fen">.{cents}</Text>
      {suffix && <Text className="lt-price__word">{suffix}</Text>}
      {struck && <Text className="lt-price__original">¥{formatYuan(originalFen)}</Text>}
    </View>
  );
}
