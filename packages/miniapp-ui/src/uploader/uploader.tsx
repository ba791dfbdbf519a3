import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { Image } from '../image/image';
import { Loading } from '../loading/loading';
import { pickImages } from './pick-images';
import type { UploaderProps, UploadItem } from './uploader.types.ts';

const tile = 80;

interface TileProps {
  item: UploadItem;
  onRemove: (id: string) => void;
  onRetry: ((id: string) => void) | undefined;
}

function Tile({ item, onRemove, onRetry }: TileProps) {
  return (
    <View className="lt-uploader__tile">
      <Image src={item.url} alt="已选的图片" width={tile} radius={8} />
      {item.state === 'uploading' && (
        <View className="lt-uploader__veil">
          <Loading size={20} />
        </View>
      )}
      {item.state === 'failed' && (
        <View className="lt-uploader__veil" onClick={() => onRetry?.(item.id)}>
          <Icon name="refresh" size={20} />
          <View>没传上，点此重试</View>
        </View>
      )}
      <View className="lt-uploader__remove" aria-label="移除" onClick={() => onRemove(item.id)}>
        <Icon name="close-circle-filled" size={20} />
      </View>
    </View>
  );
}

export function Uploader({ items, max = 6, onPick, onRemove, onRetry }: UploaderProps) {
  const room = max - items.length;
  const pick = async () => {
    const files = await pickImages(room);
    if (files.length > 0) onPick(files);
  };
  return (
    <View className="lt-uploader">
      {items.map((item) => (
        <Tile key={item.id} item={item} onRemove={onRemove} onRetry={onRetry} />
      ))}
      {room > 0 && (
        <View className="lt-uploader__add lt-pressable" onClick={pick}>
          <Icon name="camera" size={24} />
          <View>{items.length === 0 ? '添加图片' : `${items.length}/${max}`}</View>
        </View>
      )}
    </View>
  );
}
