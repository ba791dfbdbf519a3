import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { Picture } from '../image/picture';
import type { EmptyProps } from './empty.types.ts';
import { pictureUrl } from './pictures.ts';

const ignore = () => undefined;

export function Empty({ picture = 'box', text, actionText, onAction }: EmptyProps) {
  return (
    <View className="lt-empty">
      <View className="lt-empty__picture">
        <Picture src={pictureUrl(picture)} alt="" fit="contain" eager onDone={ignore} />
      </View>
      <View className="lt-empty__text">{text}</View>
      {actionText && (
        <Button tone="primary" variant="outline" pill onClick={onAction}>
          {actionText}
        </Button>
      )}
    </View>
  );
}
