import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { sessionsQuery } from './sessions.ts';

export async function endDevice(sessionId: string): Promise<void> {
  await call(merchantIdentity.endSession, { sessionId });
  await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
}
