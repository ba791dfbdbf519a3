import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import './all-link.less';

/** Beside the title of what is shown in part: the way to the whole. */
export const AllLink = ({ text, onOpen }: { text: string; onOpen: () => void }) => (
  <View className="all-link lt-pressable" onClick={onOpen}>
    {text}
    <Icon name="chevron-right" size={16} color="var(--lt-hint)" />
  </View>
);
