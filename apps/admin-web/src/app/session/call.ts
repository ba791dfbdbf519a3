import { createClient, type Transport } from '@lintuan/api-client/client';
import { fetchTransport } from '@lintuan/api-client/fetch-transport';
import { tokenSession } from '@lintuan/api-client/token-session';
import { adminFiles } from '@lintuan/contracts/files/endpoints';
import type { UploadedFile } from '@lintuan/contracts/files/schemas';
import { adminIdentity } from '@lintuan/contracts/identity/endpoints';
import { readTokens, useSession } from './session-store.ts';

const transport = fetchTransport((url, init) => fetch(url, init));

const session = tokenSession(
  adminIdentity.refresh,
  transport,
  { read: readTokens, write: (tokens) => useSession.getState().keep(tokens) },
  () => useSession.getState().keep(null),
);

export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const call = createClient({ transport, session, newKey });

/** A picture travels as multipart, which the JSON client does not speak; its session and its refusals are the same. */
export function uploadPicture(file: File): Promise<UploadedFile> {
  const form = new FormData();
  form.append('file', file);
  const multipart: Transport = async ({ method, path, headers: { 'content-type': _json, ...headers } }) => {
    const answer = await fetch(path, { method, headers, body: form });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  };
  return createClient({ transport: multipart, session, newKey })(adminFiles.upload, {});
}
