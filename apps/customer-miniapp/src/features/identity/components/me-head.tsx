import type { Me } from '@lintuan/contracts/identity/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Avatar, Bone, Icon } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { goTo } from '../../../app/routes/go-to.ts';
import { requireLogin } from '../../../app/session/require-login.ts';
import { useSession } from '../../../app/session/session-store.ts';
import { meQuery } from '../queries/me.ts';
import { words } from '../words.ts';
import './me-head.less';

const stay = () => undefined;

export function MeHead() {
  const { signedIn } = useSession();
  const { data: me } = useQuery({ ...meQuery, enabled: signedIn });
  if (!signedIn) return <Head name={words.guest} note={words.guestNote} onClick={() => requireLogin(stay)} />;
  if (!me) return <HeadBone />;
  return <Head me={me} name={me.nickname ?? words.noName} note={me.phoneMasked ?? words.noPhone} onClick={goTo.profile} />;
}

function Head({ me, name, note, onClick }: { me?: Me; name: string; note: string; onClick: () => void }) {
  return (
    <View className="me-head lt-pressable" onClick={onClick}>
      <Avatar src={pictureUrl(me?.avatarUrl ?? null)} name={me?.nickname ?? ''} size={64} />
      <View className="me-head__words">
        <View className="me-head__name">{name}</View>
        <View className="me-head__note">{note}</View>
      </View>
      <Icon name="chevron-right" size={20} color="var(--lt-hint)" />
    </View>
  );
}

function HeadBone() {
  return (
    <View className="me-head">
      <Bone width={64} height={64} radius={32} />
      <View className="me-head__words">
        <Bone width={120} height={24} />
        <View className="me-head__note">
          <Bone width={96} height={16} />
        </View>
      </View>
    </View>
  );
}
