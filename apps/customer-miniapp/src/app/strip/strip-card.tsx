import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Image } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './strip-card.less';

interface StripCardProps {
  url: string | null;
  name: string;
  width: number;
  /** Lies on the picture. */
  tag?: ReactNode;
  onOpen: () => void;
  children: ReactNode;
}

export const StripCard = ({ url, name, width, tag, onOpen, children }: StripCardProps) => (
  <View className="strip-card lt-pressable" style={{ width: `${width}px` }} onClick={onOpen}>
    <View className="strip-card__picture">
      <Image src={pictureUrl(url)} alt={name} width={width} radius={8} />
      {tag && <View className="strip-card__tag">{tag}</View>}
    </View>
    <View className="strip-card__name">{name}</View>
    {children}
  </View>
);
