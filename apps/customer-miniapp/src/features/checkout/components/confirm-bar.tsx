import { Price, SafeBottom, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { Trouble } from '../quote-lines.ts';
import { words } from '../words.ts';
import './confirm-bar.less';

interface ConfirmBarProps {
  payableFen: number;
  pieces: number;
  trouble: Trouble;
  counting: boolean;
  onMend: () => void;
  onSubmit: () => Promise<void>;
}

/** Where something stands in the way, the one button clears it first. */
export function ConfirmBar({ payableFen, pieces, trouble, counting, onMend, onSubmit }: ConfirmBarProps) {
  const mend = async () => onMend();
  return (
    <SafeBottom>
      <View className="confirm-bar__sum">
        <View className="confirm-bar__pieces">{words.pieces(pieces)}</View>
        {pieces > 0 ? <Price fen={payableFen} size="large" /> : <View className="confirm-bar__later">{words.sumLater}</View>}
      </View>
      <View className="confirm-bar__go">
        {trouble === 'none' ? (
          <SubmitButton disabled={counting} onSubmit={onSubmit}>
            {words.submit}
          </SubmitButton>
        ) : (
          <SubmitButton disabled={counting} onSubmit={mend}>
            {trouble === 'invalid' ? words.dropInvalid : words.mendAll}
          </SubmitButton>
        )}
      </View>
    </SafeBottom>
  );
}
