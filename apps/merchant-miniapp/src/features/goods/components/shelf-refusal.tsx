import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './shelf-refusal.less';

/** Why a product may not go on the shelf, in the server's words. */
export function ShelfRefusal({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <View className="shelf-refusal" role="alert">
      <View className="shelf-refusal__title">
        <Icon name="error-circle" size={18} />
        {words.notYet}
      </View>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
      <View className="shelf-refusal__how">{words.notYetHow}</View>
    </View>
  );
}
