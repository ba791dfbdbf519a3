import autocannon from 'autocannon';

export interface Sample {
  perSecond: number;
  p50: number;
  p97_5: number;
  p99: number;
  failed: number;
}

const CONNECTIONS = 32;

/** One round of load on one scene; every answer that is not 200 counts as failed. */
export async function measure(origin: string, paths: readonly string[], seconds: number): Promise<Sample> {
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: paths.map((path) => ({ method: 'GET', path })),
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    p99: result.latency.p99,
    failed: result.errors + result.timeouts + result.non2xx,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
