import { formatYuan } from '@lintuan/kernel/fen';
import { Button } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words as goodsWords } from '../words.ts';
import './bottom-bar.less';

interface PricedButtonProps {
  words: string;
  fen: number;
  several: boolean;
  tone?: 'primary' | 'light';
  disabled?: boolean;
  onClick: () => void;
}

/** What it does and what that costs, one above the other. */
export function PricedButton({ words, fen, several, tone = 'primary', disabled = false, onClick }: PricedButtonProps) {
  return (
    <View className="bottom-bar__main">
      <Button block pill size="large" tone={tone} disabled={disabled} onClick={onClick}>
        <View className="bottom-bar__priced">
          <View className="bottom-bar__price">{`¥${formatYuan(fen)}${several ? goodsWords.from : ''}`}</View>
          <View className="bottom-bar__deed">{words}</View>
        </View>
      </Button>
    </View>
  );
}
