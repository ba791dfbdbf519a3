import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './card-list.less';

/** Cards one below the other, or the bones of them while they come. */
export const CardList = ({ bones, children }: { bones?: boolean; children: ReactNode }) =>
  bones ? (
    <View className="card-list lt-skeleton" aria-label="正在加载">
      {children}
    </View>
  ) : (
    <View className="card-list">{children}</View>
  );
