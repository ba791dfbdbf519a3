import autocannon from 'autocannon';
import type { Sample } from '../measure.ts';
import type { BenchShopper } from './shoppers.ts';

export interface Sending {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
  shopper?: BenchShopper;
}

interface HowMuch {
  seconds?: number;
  /** So many requests instead of so many seconds. */
  amount?: number;
  /** A steady pace instead of as fast as it goes. */
  perSecond?: number;
}

const CONNECTIONS = 32;

/** A round of load in which every request is made afresh, with a key of its own; all but 200 counts as failed. */
export async function load(origin: string, { seconds, amount, perSecond }: HowMuch, next: () => Sending): Promise<Sample> {
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    ...(seconds === undefined ? {} : { duration: seconds }),
    ...(amount === undefined ? {} : { amount }),
    ...(perSecond === undefined ? {} : { overallRate: perSecond }),
    requests: [{ setupRequest: (request) => ({ ...request, ...wired(next()) }) }],
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
}

function wired({ method, path, body, shopper }: Sending) {
  const headers: Record<string, string> = shopper ? { authorization: `Bearer ${shopper.token}` } : {};
  if (method === 'GET') return { method, path, headers };
  headers['content-type'] = 'application/json';
  headers['idempotency-key'] = crypto.randomUUID();
  return { method, path, headers, body: JSON.stringify(body) };
}
