import { Popup, Price, QrCode } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './scan-sheet.less';

interface ScanSheetProps {
  codeUrl: string | null;
  payableFen: number;
  onClose: () => void;
}

export function ScanSheet({ codeUrl, payableFen, onClose }: ScanSheetProps) {
  return (
    <Popup open={codeUrl !== null} title={words.scanTitle} onClose={onClose}>
      <View className="scan-sheet">
        {codeUrl !== null && <QrCode text={codeUrl} size={220} alt={words.scanAlt} />}
        <Price fen={payableFen} size="large" tone="text" />
        <View className="scan-sheet__note">{words.scanNote}</View>
      </View>
    </Popup>
  );
}
