import type { QuoteLine } from '@lintuan/contracts/checkout/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Button, Icon, Image } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { problemWords, words } from '../words.ts';
import './unavailable-lines.less';

/** Told apart and why, never dropped in silence. */
export function UnavailableLines({ lines, onDrop }: { lines: QuoteLine[]; onDrop?: () => void }) {
  return (
    <View className="unavailable-lines">
      <View className="unavailable-lines__head">
        <Icon name="error-circle" size={18} color="var(--lt-accent)" />
        <View className="unavailable-lines__title">{words.invalid(lines.length)}</View>
        {onDrop && (
          <Button size="small" variant="outline" pill onClick={onDrop}>
            {words.dropInvalid}
          </Button>
        )}
      </View>
      {lines.map(({ skuId, productName, specs, problem, pictureUrl: picture }) => (
        <View className="unavailable-lines__line" key={skuId}>
          <View className="unavailable-lines__picture">
            <Image src={pictureUrl(picture)} alt="" width={48} radius={8} />
          </View>
          <View className="unavailable-lines__words">
            <View className="unavailable-lines__name">{[productName, ...specs].join(' · ')}</View>
            <View className="unavailable-lines__reason">{problemWords[problem ?? 'gone']}</View>
          </View>
        </View>
      ))}
    </View>
  );
}
