import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { call } from '../../../app/api/call.ts';
import { endSession } from '../../../app/session/session-store.ts';

/** This device is one of them. */
export async function endAllDevices(): Promise<void> {
  await call(merchantIdentity.endAllSessions, {});
  endSession();
}
