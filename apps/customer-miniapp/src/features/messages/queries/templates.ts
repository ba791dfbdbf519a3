import { customerMessages } from '@lintuan/contracts/messages/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { MINE } from '../../../app/session/session-store.ts';

export const templatesQuery = queryOptions({
  queryKey: [MINE, 'messages', 'templates'],
  queryFn: () => call(customerMessages.templates, {}),
  staleTime: 3_600_000,
});
