import { ProviderError } from './providers.ts';

interface Request {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: unknown;
  timeoutMs?: number;
}

/** One call to a provider: bounded in time, and every failure of the wire says whose it was. */
export async function fetchJson(provider: string, url: string, request: Request = {}): Promise<Record<string, unknown>> {
  const { method = 'GET', headers = {}, body, timeoutMs = 5000 } = request;
  try {
    const answer = await fetch(url, {
      method,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    return (await answer.json()) as Record<string, unknown>;
  } catch (error) {
    throw new ProviderError(provider, error instanceof Error ? error.message : 'failed', { cause: error });
  }
}
