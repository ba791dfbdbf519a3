import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: () => call(merchantIdentity.sessions, {}) });
