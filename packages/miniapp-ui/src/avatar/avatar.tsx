import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { Image } from '../image/image';
import type { AvatarProps } from './avatar.types.ts';

function Face({ src, name, size = 40 }: AvatarProps) {
  if (src) return <Image src={src} alt={name ?? '头像'} width={size} radius={size / 2} />;
  const letter = name?.trim().charAt(0);
  return (
    <View className="lt-avatar__letter" style={{ fontSize: `${Math.round(size * 0.42)}px` }}>
      {letter || <Icon name="user" size={Math.round(size * 0.5)} />}
    </View>
  );
}

export function Avatar({ src, name, size = 40, vacant, mark }: AvatarProps) {
  const box = { width: `${size}px`, height: `${size}px` };
  return (
    <View className={vacant ? 'lt-avatar lt-avatar--vacant' : 'lt-avatar'} style={box}>
      {vacant ? <Icon name="add" size={Math.round(size * 0.4)} /> : <Face src={src} name={name} size={size} />}
      {mark && <View className="lt-avatar__mark">{mark}</View>}
    </View>
  );
}
