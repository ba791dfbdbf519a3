import type { Hono } from 'hono';
import type { SimEnv } from '../fault-gate.ts';
import { isOneOf } from '../input.ts';
import type { Sim } from '../sim.ts';
import { API_NAMES, SWITCH_MODES } from '../switches.ts';
import { ControlError, readControl, wholeNumber } from './control-error.ts';

export function mountSwitches(app: Hono<SimEnv>, sim: Sim): void {
  app.get('/sim/switches', (c) => c.json({ items: sim.switches.list() }));

  app.post('/sim/switches', async (c) => {
    const fields = await readControl(c);
    if (!isOneOf(API_NAMES, fields.api)) throw new ControlError(`api must be one of ${API_NAMES.join(', ')}`);
    if (!isOneOf(SWITCH_MODES, fields.mode)) throw new ControlError(`mode must be one of ${SWITCH_MODES.join(', ')}`);
    const errcode = wholeNumber(fields, 'errcode', { min: -1, max: 99_999_999 });
    if (errcode === 0) throw new ControlError('errcode 0 means success; use mode ok');
    const delayMs = wholeNumber(fields, 'delayMs', { min: 0, max: 600_000 });
    const times = wholeNumber(fields, 'times', { min: 1, max: 1_000_000 });
    sim.switches.set(fields.api, { mode: fields.mode, errcode, delayMs, times });
    return c.json({ items: sim.switches.list() });
  });

  app.post('/sim/reset', (c) => {
    sim.state.reset();
    sim.switches.reset();
    return c.json({ reset: true });
  });
}
