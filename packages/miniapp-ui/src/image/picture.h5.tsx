import type { PictureProps } from './image.types.ts';

export function Picture({ src, alt, fit, eager, onDone }: PictureProps) {
  return (
    <img
      className="lt-image__file"
      src={src}
      alt={alt}
      style={{ objectFit: fit }}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      onLoad={() => onDone(true)}
      onError={() => onDone(false)}
    />
  );
}
