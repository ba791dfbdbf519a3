import { Empty } from '@lintuan/miniapp-ui';
import type { ReactNode } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { useSession } from '../../../app/session/session-store.ts';
import { words } from '../words.ts';

/** For pages that can be opened by their address without a login. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const { signedIn } = useSession();
  if (signedIn) return <>{children}</>;
  return <Empty picture="box" text={words.loginFirst} actionText={words.goLogin} onAction={goTo.login} />;
}
