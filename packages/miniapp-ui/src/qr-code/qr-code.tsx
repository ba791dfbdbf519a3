import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { Picture } from '../image/picture';
import type { QrCodeProps } from './qr-code.types.ts';
import { qrCodeUrl } from './qr-code-url.ts';

const ignore = () => undefined;

export function QrCode({ text, size = 200, alt }: QrCodeProps) {
  const url = useMemo(() => qrCodeUrl(text), [text]);
  return (
    <View style={{ width: `${size}px`, height: `${size}px` }}>
      <Picture src={url} alt={alt} fit="contain" eager onDone={ignore} />
    </View>
  );
}
