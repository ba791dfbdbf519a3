import { Button } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { groupWords } from '../group-words.ts';
import './sku-sheet.less';

export function SheetFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <View className="sku-sheet__failed">
      {groupWords.loadFailed}
      <Button size="small" variant="outline" pill onClick={onRetry}>
        {groupWords.retry}
      </Button>
    </View>
  );
}
