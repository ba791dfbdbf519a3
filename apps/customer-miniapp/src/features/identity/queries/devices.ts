import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { MINE } from '../../../app/session/session-store.ts';

export const devicesQuery = queryOptions({
  queryKey: [MINE, 'devices'],
  queryFn: () => call(customerIdentity.sessions, {}),
  staleTime: 0,
});
