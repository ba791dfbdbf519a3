import { ProviderError } from './providers.ts';

interface Request {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: unknown;
  timeoutMs?: number;
}

/** One call to a provider: bounded in time, and every failure of the wire says whose it was. */
export async function fetchJson(provider: string, url: string, request: Request = {}): Promise<Record<string, unknown>> {
  return readJson(provider, await fetchBytes(provider, url, request));
}

export async function fetchBytes(provider: string, url: string, request: Request = {}): Promise<Buffer> {
  const { method = 'GET', headers = {}, body, timeoutMs = 5000 } = request;
  return nameFailure(provider, async () => {
    const answer = await fetch(url, {
      method,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  });
}

export const readJson = (provider: string, bytes: Buffer): Promise<Record<string, unknown>> =>
  nameFailure(provider, () => JSON.parse(bytes.toString(), keepLargeNumbers) as Record<string, unknown>);

/** WeChat numbers its messages beyond what a number can hold: such a one is kept as it was written. */
function keepLargeNumbers(this: unknown, _name: string, value: unknown, { source }: { source?: string } = {}): unknown {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? source : value;
}

async function nameFailure<Result>(provider: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new ProviderError(provider, error instanceof Error ? error.message : 'failed', { cause: error });
  }
}
