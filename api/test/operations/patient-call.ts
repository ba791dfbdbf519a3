import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Call, CallError, createClient } from '@lintuan/api-client/client';
import { fetchTransport } from '@lintuan/api-client/fetch-transport';
import type { Tokens } from '@lintuan/contracts/identity/schemas';

const AGAIN_MS = 120;
/** What was done and answered, and never heard: only the key keeps it from being done twice. */
const LOST_ON_THE_WAY = 0.05;

/** What came of patience: requests repeated because no answer came, and those that were told to come back. */
export interface Patience {
  unheard: number;
  toldToWait: number;
}

/** Sends what got no answer again under the same key, as the apps do, until someone answers. */
export function patientCall(origin: string, tokens: Tokens, patience: Patience): Call {
  const send = fetchTransport(fetch, origin);
  const call = createClient({
    newKey: randomUUID,
    session: { accessToken: () => tokens.accessToken, refresh: async () => false },
    transport: async (request) => {
      const answer = await send(request);
      if (Math.random() < LOST_ON_THE_WAY) throw new Error('the answer was lost on the way');
      return answer;
    },
  });
  return async (endpoint, input, key = randomUUID()) => {
    for (;;) {
      try {
        return await call(endpoint, input, key);
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        if (isUnheard(error)) patience.unheard += 1;
        else if (error.status === 503 || error.status === 429) patience.toldToWait += 1;
        else throw error;
        await wait(AGAIN_MS);
      }
    }
  };
}

/** A connection that broke in the middle of an answer leaves a good status without words. */
const isUnheard = (error: CallError): boolean => error.reason === 'offline' || (error.reason === 'server.failed' && error.status < 400);
