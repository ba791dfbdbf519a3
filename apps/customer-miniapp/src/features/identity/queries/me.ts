import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Me } from '@lintuan/contracts/identity/schemas';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { MINE } from '../../../app/session/session-store.ts';

export const meQuery = queryOptions({
  queryKey: [MINE, 'me'],
  queryFn: () => call(customerIdentity.me, {}),
});

export const rememberMe = (me: Me): void => {
  queryClient.setQueryData(meQuery.queryKey, me);
};

export const refreshMe = (): Promise<void> => queryClient.refetchQueries({ queryKey: meQuery.queryKey, type: 'active' });
