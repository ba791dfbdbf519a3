import type { Hono } from 'hono';
import type { SimEnv } from '../fault-gate.ts';
import { type Fields, isOneOf } from '../input.ts';
import type { Sim } from '../sim.ts';
import { API_NAMES, modesOf, type Switch } from '../switches.ts';
import { ControlError, optionalText, readControl, wholeNumber } from './control-error.ts';

export function mountSwitches(app: Hono<SimEnv>, sim: Sim): void {
  app.get('/sim/switches', (c) => c.json({ items: sim.switches.list() }));

  app.post('/sim/switches', async (c) => {
    const fields = await readControl(c);
    if (!isOneOf(API_NAMES, fields.api)) throw new ControlError(`api must be one of ${API_NAMES.join(', ')}`);
    const modes = modesOf(fields.api);
    if (!isOneOf(modes, fields.mode)) throw new ControlError(`mode must be one of ${modes.join(', ')}`);
    sim.switches.set(fields.api, { mode: fields.mode, ...detailsIn(fields) });
    return c.json({ items: sim.switches.list() });
  });

  app.post('/sim/reset', (c) => {
    sim.state.reset();
    sim.pay?.state.reset();
    sim.switches.reset();
    return c.json({ reset: true });
  });
}

function detailsIn(fields: Fields): Omit<Switch, 'mode'> {
  const errcode = wholeNumber(fields, 'errcode', { min: -1, max: 999_999_999 });
  if (errcode === 0) throw new ControlError('errcode 0 means success; use mode ok');
  return {
    errcode,
    status: wholeNumber(fields, 'status', { min: 400, max: 599 }) as Switch['status'],
    code: optionalText(fields, 'code'),
    message: optionalText(fields, 'message'),
    delayMs: wholeNumber(fields, 'delayMs', { min: 0, max: 600_000 }),
    count: wholeNumber(fields, 'count', { min: 1, max: 100 }),
    times: wholeNumber(fields, 'times', { min: 1, max: 1_000_000 }),
  };
}
