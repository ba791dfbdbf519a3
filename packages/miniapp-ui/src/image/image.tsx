import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../icon/icon';
import type { ImageProps } from './image.types.ts';
import { Picture } from './picture';

const length = (value: number | string): string => (typeof value === 'number' ? `${value}px` : value);

export function Image({ src, alt, width = '100%', ratio = 1, radius = 0, fit = 'cover', eager = false, onClick }: ImageProps) {
  const [settled, setSettled] = useState<{ src: string; ok: boolean } | null>(null);
  const current = settled !== null && settled.src === src ? settled : null;
  return (
    <View className="lt-image" style={{ width: length(width), borderRadius: `${radius}px` }} onClick={onClick}>
      <View style={{ paddingTop: `${100 / ratio}%` }} />
      {!src || current?.ok === false ? (
        <View className="lt-image__vacant" role="img" aria-label={alt}>
          <Icon name={src ? 'image-error' : 'image'} size={24} />
        </View>
      ) : (
        <View className={current ? 'lt-image__picture' : 'lt-image__picture lt-image__picture--coming'}>
          <Picture src={src} alt={alt} fit={fit} eager={eager} onDone={(ok) => setSettled({ src, ok })} />
        </View>
      )}
    </View>
  );
}
