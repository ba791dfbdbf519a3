import type { SigningHeaders } from '../keys/sign.ts';
import type { PaySim } from '../pay.ts';

const PATIENCE_MS = 5_000;

export interface Posted {
  status: number | null;
  text: string;
  error: string | null;
}

/** WeChat waits 5 seconds and follows no redirect. */
export async function post(sim: PaySim, url: string, headers: SigningHeaders, body: string): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: '*/*', 'user-agent': 'Mozilla/4.0', ...headers },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([sim.closing, AbortSignal.timeout(PATIENCE_MS)]),
    });
    return { status: response.status, text: await response.text(), error: null };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { status: null, text: '', error: cause instanceof Error ? cause.message : String(cause) };
  }
}
