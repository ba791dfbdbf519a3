import { Button, Cell, CellGroup, confirm, toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { requireLogin } from '../../../app/session/require-login.ts';
import { useSession } from '../../../app/session/session-store.ts';
import { meQuery } from '../queries/me.ts';
import { signOut } from '../sign-out.ts';
import { words } from '../words.ts';
import './me-menu.less';

async function logout(): Promise<void> {
  if (!(await confirm({ title: words.logoutTitle, confirmText: words.logout }))) return;
  await signOut();
  toast(words.loggedOut);
}

export function MeMenu() {
  const { signedIn } = useSession();
  const { data: me } = useQuery({ ...meQuery, enabled: signedIn });
  return (
    <View className="me-menu">
      <CellGroup>
        <Cell icon="usergroup" title={words.myGroups} onClick={() => requireLogin(goTo.myGroups)} />
        <Cell icon="location" title={words.addresses} onClick={() => requireLogin(goTo.addresses)} />
      </CellGroup>
      <CellGroup title={words.account}>
        <Cell icon="user" title={words.profile} onClick={() => requireLogin(goTo.profile)} />
        <Cell
          icon="call"
          title={me?.phoneMasked ? words.changePhone : words.bindPhone}
          note={signedIn ? (me?.phoneMasked ?? (me ? words.notBound : '')) : ''}
          onClick={() => requireLogin(goTo.phone)}
        />
        <Cell icon="lock-on" title={words.devices} onClick={() => requireLogin(goTo.devices)} />
        <Cell icon="secured" title={words.consents} onClick={() => requireLogin(goTo.consents)} />
        <Cell icon="file" title={words.dataCopy} onClick={() => requireLogin(goTo.dataCopy)} />
        {signedIn && <Cell icon="user-circle" title={words.deleteAccount} onClick={goTo.deleteAccount} />}
      </CellGroup>
      <CellGroup title={words.rules}>
        <Cell icon="assignment-checked" title={words.readTerms} onClick={() => goTo.agreement('terms')} />
        <Cell icon="info-circle" title={words.readPrivacy} onClick={() => goTo.agreement('privacy')} />
      </CellGroup>
      {signedIn && (
        <Button tone="default" block pill size="large" onClick={logout}>
          {words.logout}
        </Button>
      )}
    </View>
  );
}
