import type { Hono } from 'hono';
import type { SimEnv } from '../fault-gate.ts';
import { isOneOf } from '../input.ts';
import { type PaySim, SIGNING_PAIRS } from '../pay/pay.ts';
import { ControlError, readControl, wholeNumber } from './control-error.ts';

export function mountPaySettings(app: Hono<SimEnv>, sim: PaySim): void {
  const { settings } = sim.pay;
  app.get('/sim/pay/settings', (c) => c.json(settings));

  app.post('/sim/pay/settings', async (c) => {
    const fields = await readControl(c);
    const { answersBy = settings.answersBy, noticesBy = settings.noticesBy, noticeSpeed = settings.noticeSpeed } = fields;
    if (answersBy !== null && !isOneOf(SIGNING_PAIRS, answersBy))
      throw new ControlError(`answersBy must be null, ${SIGNING_PAIRS.join(' or ')}`);
    if (!isOneOf(SIGNING_PAIRS, noticesBy)) throw new ControlError(`noticesBy must be ${SIGNING_PAIRS.join(' or ')}`);
    if (typeof noticeSpeed !== 'number' || !(noticeSpeed > 0)) throw new ControlError('noticeSpeed must be a number above 0');
    const refundDelayMs = wholeNumber(fields, 'refundDelayMs', { min: 0, max: 86_400_000 }) ?? settings.refundDelayMs;
    return c.json(Object.assign(settings, { answersBy, noticesBy, noticeSpeed, refundDelayMs }));
  });
}
