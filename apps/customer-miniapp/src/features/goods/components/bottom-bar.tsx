import { Button, Icon, type IconName, SafeBottom } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { words } from '../words.ts';
import './bottom-bar.less';

interface BottomBarProps {
  merchantId: string;
  onChoose: () => void;
}

export function BottomBar({ merchantId, onChoose }: BottomBarProps) {
  return (
    <SafeBottom>
      <Way icon="home" label={words.home} onClick={goTo.home} />
      <Way icon="shop" label={words.shop} onClick={() => goTo.shop({ merchantId })} />
      <View className="bottom-bar__main">
        <Button block pill size="large" onClick={onChoose}>
          {words.choose}
        </Button>
      </View>
    </SafeBottom>
  );
}

function Way({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <View className="bottom-bar__way lt-pressable" onClick={onClick}>
      <Icon name={icon} size={22} />
      {label}
    </View>
  );
}
