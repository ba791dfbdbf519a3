import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useCan } from '../../app/session/me.ts';
import { type DrawerKind, drawerPath, drawers, readTrail } from './drawer-address.ts';

interface DrawerLinkProps {
  kind: DrawerKind;
  id: string;
  children: ReactNode;
  /** The drawer this link is in, by the name its way back has. */
  from?: string;
}

/** Opens a drawer over the page one is on; its filters stay, and from drawer to drawer there is a way back. */
export function DrawerLink({ kind, id, children, from }: DrawerLinkProps) {
  const { pathname, search, state } = useLocation();
  const can = useCan();
  if (!can(drawers[kind])) return children;
  const trail = from === undefined ? null : { path: pathname, title: from, before: readTrail(state) };
  return (
    <Link to={drawerPath(pathname, kind, id) + search} state={{ trail }}>
      {children}
    </Link>
  );
}
