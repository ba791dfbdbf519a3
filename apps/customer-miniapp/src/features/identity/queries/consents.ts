import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { MINE } from '../../../app/session/session-store.ts';

export const consentsQuery = queryOptions({
  queryKey: [MINE, 'consents'],
  queryFn: () => call(customerIdentity.consents, {}),
});
