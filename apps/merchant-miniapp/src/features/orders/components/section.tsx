import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './section.less';

interface SectionProps {
  title?: string;
  /** What one can do here, at the right of the title. */
  action?: string;
  onAction?: () => void;
  children: ReactNode;
}

/** One white card of the order. */
export function Section({ title, action, onAction, children }: SectionProps) {
  return (
    <View className="section">
      {(title || action) && (
        <View className="section__head">
          <View className="section__title">{title}</View>
          {action && (
            <View className="section__action lt-pressable" role="button" onClick={onAction}>
              {action}
            </View>
          )}
        </View>
      )}
      {children}
    </View>
  );
}
