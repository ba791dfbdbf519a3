import { SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { OrderAction } from '../order-faces.ts';
import { words } from '../words.ts';
import './action-buttons.less';

interface ActionButtonsProps {
  actions: readonly OrderAction[];
  size?: 'medium' | 'large';
  onAct: (action: OrderAction) => Promise<void>;
}

const isMain = (action: OrderAction): boolean => action === 'pay' || action === 'confirm';

export function ActionButtons({ actions, size = 'medium', onAct }: ActionButtonsProps) {
  return (
    <View className={size === 'large' ? 'action-buttons action-buttons--wide' : 'action-buttons'}>
      {actions.map((action) => (
        <View className="action-buttons__one" key={action}>
          <SubmitButton tone={isMain(action) ? 'primary' : 'default'} size={size} block={size === 'large'} onSubmit={() => onAct(action)}>
            {words[action]}
          </SubmitButton>
        </View>
      ))}
    </View>
  );
}
