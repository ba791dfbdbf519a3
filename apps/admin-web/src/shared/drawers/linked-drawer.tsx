import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { ChevronLeftIcon } from 'tdesign-icons-react';
import { SideDrawer } from '../layout/side-drawer.tsx';
import { pageBelow, readTrail } from './drawer-address.ts';
import css from './drawers.module.css';

interface LinkedDrawerProps {
  title: ReactNode;
  children: ReactNode;
}

/** A drawer with an address: it closes to its page, and leads back to the drawer it was opened from. */
export function LinkedDrawer({ title, children }: LinkedDrawerProps) {
  const navigate = useNavigate();
  const { pathname, search, state } = useLocation();
  const trail = readTrail(state);
  return (
    <SideDrawer
      width={760}
      form
      onClose={() => navigate(pageBelow(pathname) + search)}
      title={
        <span className={css.title}>
          {trail && (
            <Link className={css.back} to={trail.path + search} state={{ trail: trail.before }}>
              <ChevronLeftIcon />
              {trail.title}
            </Link>
          )}
          {title}
        </span>
      }
    >
      {children}
    </SideDrawer>
  );
}
