import { merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { call } from '../../app/api/call.ts';
import { startSession } from '../../app/session/session-store.ts';
import { rememberName } from './last-name.ts';

export async function signIn(name: string, password: string): Promise<void> {
  startSession(await call(merchantIdentity.login, { name, password }));
  rememberName(name);
}
