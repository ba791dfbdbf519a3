import { usePullRefresh } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { followStorage } from '../../app/session/session-store.ts';
import { MeHead } from '../../features/identity/components/me-head.tsx';
import { MeMenu } from '../../features/identity/components/me-menu.tsx';
import { refreshMe } from '../../features/identity/queries/me.ts';
import './index.less';

export default function MePage() {
  useDidShow(followStorage);
  usePullRefresh(refreshMe);
  return (
    <View className="me">
      <MeHead />
      <MeMenu />
    </View>
  );
}
