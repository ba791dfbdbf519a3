import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { type PageQuery, PageState, Skeleton, type SkeletonProps } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './mine-page.less';

interface MinePageProps<Data> {
  query: PageQuery<Data>;
  skeleton: SkeletonProps['shape'];
  children: (data: Data) => ReactNode;
}

/** The frame of a page about the shopper's own account. */
export function MinePage<Data>({ query, skeleton, children }: MinePageProps<Data>) {
  return (
    <View className="mine-page">
      <PageState query={query} skeleton={<Skeleton shape={skeleton} count={4} />} errorText={errorWords}>
        {children}
      </PageState>
    </View>
  );
}
