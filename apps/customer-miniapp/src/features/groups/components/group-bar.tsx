import type { GroupPage } from '@lintuan/contracts/group-buy/schemas';
import { Button, SafeBottom } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { sayWay } from '../say-group.ts';
import type { Stand, Way } from '../stand.ts';
import { words } from '../words.ts';
import './group-bar.less';

interface GroupBarProps {
  page: GroupPage;
  stand: Stand;
  onWay: (way: Way) => void;
}

/** One main button whose words fit the state. */
export function GroupBar({ page, stand: { main, second }, onWay }: GroupBarProps) {
  return (
    <SafeBottom>
      {second && (
        <View className="group-bar__second">
          <Button tone="default" block pill size="large" onClick={() => onWay(second)}>
            {sayWay(second, page)}
          </Button>
        </View>
      )}
      <View className="group-bar__main">
        {main ? (
          <Button block pill size="large" onClick={() => onWay(main)}>
            {sayWay(main, page)}
          </Button>
        ) : (
          <Button block pill size="large" disabled>
            {words.wait}
          </Button>
        )}
      </View>
    </SafeBottom>
  );
}
