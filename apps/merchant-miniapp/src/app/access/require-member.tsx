import { type MerchantPermission, permissions as permissionWords } from '@lintuan/contracts/permissions';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Empty, PageState } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { openLogin } from '../routes/go-to.ts';
import { meQuery } from '../session/me.ts';
import { useSession } from '../session/session-store.ts';
import { words } from '../words.ts';

interface RequireMemberProps {
  permission?: MerchantPermission;
  skeleton: ReactNode;
  children: ReactNode;
}

/** Shows a page to who is signed in and may see it; everyone else is sent to log in, or told what is missing. */
export function RequireMember({ permission, skeleton, children }: RequireMemberProps) {
  const signedIn = useSession((state) => state.signedIn);
  const me = useQuery({ ...meQuery, enabled: signedIn });
  useEffect(() => {
    if (!signedIn) openLogin();
  }, [signedIn]);

  if (!signedIn) return null;
  if (!me.data) {
    return (
      <PageState query={me} skeleton={skeleton} errorText={errorWords}>
        {() => null}
      </PageState>
    );
  }
  if (permission && !me.data.permissions.includes(permission)) return <Empty text={words.notAllowed(permissionWords[permission])} />;
  return <>{children}</>;
}
