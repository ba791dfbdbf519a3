import { Image } from '@tarojs/components';
import type { PictureProps } from './image.types.ts';

export function Picture({ src, alt, fit, eager, onDone }: PictureProps) {
  return (
    <Image
      className="lt-image__file"
      src={src}
      ariaLabel={alt}
      mode={fit === 'cover' ? 'aspectFill' : 'aspectFit'}
      lazyLoad={!eager}
      onLoad={() => onDone(true)}
      onError={() => onDone(false)}
    />
  );
}
