import { Button, Popup, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './give-up-sheet.less';

interface GiveUpSheetProps {
  open: boolean;
  onPayOn: () => Promise<void>;
  onLater: () => void;
  onClose: () => void;
}

export function GiveUpSheet({ open, onPayOn, onLater, onClose }: GiveUpSheetProps) {
  return (
    <Popup open={open} title={words.giveUpTitle} onClose={onClose}>
      <View className="give-up-sheet">
        <View className="give-up-sheet__note">{words.giveUpNote}</View>
        <SubmitButton onSubmit={onPayOn}>{words.payOn}</SubmitButton>
        <Button tone="default" block pill size="large" onClick={onLater}>
          {words.payLater}
        </Button>
      </View>
    </Popup>
  );
}
