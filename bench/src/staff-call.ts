import { type Call, createClient } from '@lintuan/api-client/client';
import { fetchTransport } from '@lintuan/api-client/fetch-transport';
import { adminIdentity } from '@lintuan/contracts/identity/endpoints';

/** Speaks to the API as one of the staff. */
export async function staffCall(origin: string, staff: { name: string; password: string }): Promise<Call> {
  let token: string | null = null;
  const session = { accessToken: () => token, refresh: async () => false };
  const call = createClient({ transport: fetchTransport(fetch, origin), session, newKey: () => crypto.randomUUID() });
  token = (await call(adminIdentity.login, staff)).accessToken;
  return call;
}
