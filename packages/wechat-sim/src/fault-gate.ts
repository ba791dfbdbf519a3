import { setTimeout as delay } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import type { Sim } from './sim.ts';
import type { ApiName } from './switches.ts';

export type SimEnv = { Bindings: HttpBindings };

const SLOW_MS = 3_000;
const SILENCE_MS = 60_000;

/** Plays an API's switch before the API sees the call; `refuse` answers an error in that API's own shape. */
export function faultGate(sim: Sim, api: ApiName, refuse: (c: Context<SimEnv>, errcode: number) => Response): MiddlewareHandler<SimEnv> {
  return async (c, next) => {
    const fault = sim.switches.take(api);
    if (fault?.mode === 'error') return refuse(c, fault.errcode ?? -1);
    if (fault?.mode === 'timeout') {
      await pause(sim, c.req.raw.signal, fault.delayMs ?? SILENCE_MS);
      c.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    if (fault?.mode === 'slow') await pause(sim, c.req.raw.signal, fault.delayMs ?? SLOW_MS);
    await next();
  };
}

/** Ends early when the caller goes away or the simulator closes, so neither waits for a sleeping call. */
async function pause(sim: Sim, caller: AbortSignal, delayMs: number): Promise<void> {
  await delay(delayMs, undefined, { signal: AbortSignal.any([sim.closing, caller]), ref: false }).catch(() => undefined);
}
