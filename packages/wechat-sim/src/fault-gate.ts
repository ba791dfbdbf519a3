import { setTimeout as delay } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { Sim } from './sim.ts';
import type { ApiName, Switch } from './switches.ts';

export type SimEnv = { Bindings: HttpBindings; Variables: { fault: Switch | null } };

const SLOW_MS = 3_000;
const SILENCE_MS = 60_000;

/** Plays an API's switch around the API; `refuse` answers an error in that API's own shape. */
export function faultGate(sim: Sim, api: ApiName, refuse: (c: Context<SimEnv>, fault: Switch) => Response): MiddlewareHandler<SimEnv> {
  return async (c, next) => {
    const fault = sim.switches.take(api);
    c.set('fault', fault);
    if (fault?.mode === 'error') return refuse(c, fault);
    if (fault?.mode === 'timeout') {
      await pause(sim, c.req.raw.signal, fault.delayMs ?? SILENCE_MS);
      return hangUp(c);
    }
    if (fault?.mode === 'slow') await pause(sim, c.req.raw.signal, fault.delayMs ?? SLOW_MS);
    await next();
    if (fault?.mode === 'lost') c.res = hangUp(c);
  };
}

function hangUp(c: Context<SimEnv>): Response {
  c.env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Ends early when the caller goes away or the simulator closes, so neither waits for a sleeping call. */
async function pause(sim: Sim, caller: AbortSignal, delayMs: number): Promise<void> {
  await delay(delayMs, undefined, { signal: AbortSignal.any([sim.closing, caller]), ref: false }).catch(() => undefined);
}
