import { adminIdentity } from '@lintuan/contracts/identity/endpoints';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: () => call(adminIdentity.sessions, {}) });

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sessionId: string) => call(adminIdentity.endSession, { sessionId }),
    onSuccess: () => queries.invalidateQueries(sessionsQuery),
  });
}

export const useEndAllSessions = () => useMutation({ mutationFn: () => call(adminIdentity.endAllSessions, {}) });
