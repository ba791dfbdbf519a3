import { Icon, type IconName } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './result-face.less';

interface ResultFaceProps {
  icon: IconName;
  tone: 'good' | 'calm';
  title: string;
  note: string;
  children?: ReactNode;
  ways?: ReactNode;
}

const colours = { good: 'var(--lt-brand)', calm: 'var(--lt-text-2)' };

export function ResultFace({ icon, tone, title, note, children, ways }: ResultFaceProps) {
  return (
    <View className="result-face">
      <Icon name={icon} size={64} color={colours[tone]} />
      <View className="result-face__title">{title}</View>
      {children}
      <View className="result-face__note">{note}</View>
      {ways && <View className="result-face__ways">{ways}</View>}
    </View>
  );
}
