import { View } from '@tarojs/components';
import type { BoneProps } from './skeleton.types.ts';

const length = (value: number | string): string => (typeof value === 'number' ? `${value}px` : value);

export function Bone({ width = '100%', height = 16, radius = 4 }: BoneProps) {
  return <View className="lt-bone" style={{ width: length(width), height: length(height), borderRadius: length(radius) }} />;
}
