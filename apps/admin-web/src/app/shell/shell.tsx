import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, Navigate, Outlet, useLocation, useNavigation } from 'react-router';
import { Button } from 'tdesign-react';
import { Failed } from '../../shared/states/failed.tsx';
import { pages } from '../pages.ts';
import { queryClient } from '../query-client.ts';
import { meQuery } from '../session/me.ts';
import { useSession } from '../session/session-store.ts';
import { signOut } from '../session/sign-out.ts';
import { AccountMenu } from './account-menu.tsx';
import css from './shell.module.css';
import { SideMenu } from './side-menu.tsx';
import { usePageTitle } from './use-page-title.ts';

/** Everything behind the login; a session that ends leads to the login and back to the same place. */
export function Shell() {
  const signedIn = useSession((state) => state.signedIn);
  const location = useLocation();
  useEffect(() => {
    if (!signedIn) queryClient.clear();
  }, [signedIn]);
  if (!signedIn) return <Navigate to="/login" replace state={{ from: location.pathname + location.search }} />;
  return <Frame />;
}

function Frame() {
  const { data: me, error, refetch } = useQuery(meQuery);
  const moving = useNavigation().state === 'loading';
  const title = usePageTitle();
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        跳到内容
      </a>
      <aside className={css.side}>
        <div className={css.brand}>
          <img src={`${import.meta.env.BASE_URL}mark.svg`} width="28" height="28" alt="" />
          邻团后台
        </div>
        <SideMenu held={me?.permissions ?? []} />
      </aside>
      <header className={css.top}>
        <Trail title={title} />
        {me ? (
          <AccountMenu me={me} />
        ) : (
          error && (
            <Button variant="text" onClick={() => void signOut()}>
              退出登录
            </Button>
          )
        )}
        {moving && <div className={css.progress} role="progressbar" aria-label="正在打开" />}
      </header>
      <main id="content" className={css.main}>
        {error && !me ? <Failed error={error} retry={refetch} what="账号" /> : me && <Outlet />}
      </main>
    </div>
  );
}

/** The way back from a page that is no menu entry itself. */
function Trail({ title }: { title: string }) {
  const { pathname } = useLocation();
  const parent = pages.find(({ menu, path, title: name }) => menu && name !== title && pathname.startsWith(`${path}/`));
  return (
    <span className={css.where}>
      {parent && (
        <>
          <Link to={parent.path}>{parent.title}</Link> / {title}
        </>
      )}
    </span>
  );
}
