import type { Transport } from './client.ts';

interface FetchAnswer {
  status: number;
  json(): Promise<unknown>;
}
type Fetch = (url: string, init: { method: string; headers: Record<string, string>; body?: string }) => Promise<FetchAnswer>;

export const fetchTransport =
  (fetch: Fetch, origin = ''): Transport =>
  async ({ method, path, headers, body }) => {
    const answer = await fetch(origin + path, { method, headers, ...(body === undefined ? {} : { body }) });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  };
