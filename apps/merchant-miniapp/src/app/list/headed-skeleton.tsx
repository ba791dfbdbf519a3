import { Bone } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './headed-skeleton.less';

/** Keeps the place of the search bar and the tabs, so that nothing jumps when they come. */
export function HeadedSkeleton({ children }: { children: ReactNode }) {
  return (
    <View>
      <View className="headed-skeleton">
        <Bone height={40} radius={20} />
      </View>
      {children}
    </View>
  );
}
