import type { Hono } from 'hono';
import { pushLatest } from '../collections.ts';
import { faultGate, type SimEnv } from '../fault-gate.ts';
import { type Fields, isFields, isMainlandPhone, isText, parseFields } from '../input.ts';
import type { Sim } from '../sim.ts';

export const SMS_KEY_HEADER = 'x-sms-key';

/** Our own stand-in for a text message provider: HTTP status plus a code in words. */
export function mountSms(app: Hono<SimEnv>, sim: Sim): void {
  const gate = faultGate(sim, 'sms_send', (c, { errcode = -1 }) =>
    c.json({ code: 'SYSTEM_BUSY', message: `simulated error ${errcode}` }, 503),
  );
  app.post('/sms/send', gate, async (c) => {
    if (c.req.header(SMS_KEY_HEADER) !== sim.smsKey) return c.json({ code: 'INVALID_KEY', message: 'the key is wrong' }, 401);
    const body = parseFields(await c.req.text());
    if (!body) return c.json({ code: 'INVALID_BODY', message: 'the body must be a JSON object' }, 400);
    if (!isMainlandPhone(body.phone)) return c.json({ code: 'INVALID_PHONE', message: 'phone must be 11 digits' }, 400);
    if (!isText(body.template)) return c.json({ code: 'INVALID_TEMPLATE', message: 'template is missing' }, 400);
    const params = paramsOf(body);
    if (!params) return c.json({ code: 'INVALID_PARAMS', message: 'params must hold texts or numbers' }, 400);
    const id = sim.state.nextId();
    pushLatest(sim.state.sms, { id, phone: body.phone, template: body.template, params, sentAt: sim.now() });
    return c.json({ code: 'OK', message: 'ok', messageId: String(id) });
  });
}

function paramsOf(body: Fields): Record<string, string> | null {
  const params = body.params ?? {};
  if (!isFields(params)) return null;
  const entries = Object.entries(params);
  if (!entries.every(([, value]) => typeof value === 'string' || typeof value === 'number')) return null;
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
