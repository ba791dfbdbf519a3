import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { firstPageFor } from '../pages.ts';
import { meQuery } from '../session/me.ts';

export function FirstPage() {
  const { data: me } = useQuery(meQuery);
  return me ? <Navigate to={firstPageFor(me.permissions)} replace /> : null;
}
