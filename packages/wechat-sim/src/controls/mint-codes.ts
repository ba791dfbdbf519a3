import type { Hono } from 'hono';
import { mintLoginCode } from '../apis/login.ts';
import { mintPhoneCode } from '../apis/phone-number.ts';
import type { SimEnv } from '../fault-gate.ts';
import { type Fields, isMainlandPhone, isText, lengthOf } from '../input.ts';
import type { Sim } from '../sim.ts';
import { ControlError, knownAppid, readControl } from './control-error.ts';

export function mountCodeMints(app: Hono<SimEnv>, sim: Sim): void {
  app.post('/sim/login-codes', async (c) => {
    const fields = await readControl(c);
    const appid = knownAppid(sim, fields);
    return c.json({ code: mintLoginCode(sim, appid, personOf(fields)) });
  });

  app.post('/sim/phone-codes', async (c) => {
    const fields = await readControl(c);
    const appid = knownAppid(sim, fields);
    if (!isMainlandPhone(fields.phone)) throw new ControlError('phone must be 11 digits starting with 1');
    return c.json({ code: mintPhoneCode(sim, appid, fields.phone) });
  });
}

export function personOf({ person }: Fields): string {
  if (!isText(person) || lengthOf(person) > 64) throw new ControlError('person must be a name of at most 64 characters');
  return person;
}
