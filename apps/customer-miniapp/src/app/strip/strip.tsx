import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '../words.ts';
import { AllLink } from './all-link.tsx';
import './strip.less';

interface StripProps {
  icon?: ReactNode;
  title: string;
  onAll: () => void;
  children: ReactNode;
}

/** A few cards side by side, to be looked through with one thumb. */
export const Strip = ({ icon, title, onAll, children }: StripProps) => (
  <View className="strip">
    <View className="strip__head">
      {icon}
      <View className="strip__title">{title}</View>
      <AllLink text={words.seeAll} onOpen={onAll} />
    </View>
    <ScrollView className="strip__view" scrollX enhanced showScrollbar={false}>
      <View className="strip__cards">{children}</View>
    </ScrollView>
  </View>
);
