import { usePullRefresh } from '@lintuan/miniapp-ui';
import { useState } from 'react';
import { MyGroupsScreen } from '../../../features/groups/components/my-groups-screen.tsx';
import { MyTrayTabs } from '../../../features/groups/components/my-tray-tabs.tsx';
import { type MyTray, refreshMyGroups } from '../../../features/groups/queries/my-groups.ts';
import { SignedInOnly } from '../../../features/identity/components/signed-in-only.tsx';

export default function MyGroupsPage() {
  const [tray, setTray] = useState<MyTray>('forming');
  usePullRefresh(() => refreshMyGroups(tray));
  return (
    <SignedInOnly>
      <MyTrayTabs tray={tray} onChange={setTray} />
      <MyGroupsScreen key={tray} tray={tray} />
    </SignedInOnly>
  );
}
