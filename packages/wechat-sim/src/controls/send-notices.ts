import type { Hono } from 'hono';
import type { SimEnv } from '../fault-gate.ts';
import { type Fields, isFields, isOneOf } from '../input.ts';
import { deliverDue } from '../pay/notices/deliver-due.ts';
import { type RawNotice, sendNotice, UnknownNotice } from '../pay/notices/send-notice.ts';
import type { PaySim } from '../pay/pay.ts';
import { isSendingMode } from '../switches.ts';
import { ControlError, optionalText, readControl } from './control-error.ts';

export function mountNoticeControls(app: Hono<SimEnv>, sim: PaySim): void {
  app.post('/sim/pay/deliver', async (c) => c.json({ sent: await deliverDue(sim) }));

  app.post('/sim/pay/notices', async (c) => {
    const raw = rawNotice(await readControl(c));
    try {
      return c.json(await sendNotice(sim, raw));
    } catch (error) {
      if (error instanceof UnknownNotice) throw new ControlError(error.message);
      throw error;
    }
  });
}

function rawNotice(fields: Fields): RawNotice {
  const { about, resource, fault, headers } = fields;
  if (about !== undefined && !isOneOf(['transaction', 'refund'], about)) throw new ControlError('about must be transaction or refund');
  if (resource !== undefined && !isFields(resource)) throw new ControlError('resource must be an object');
  if (fault !== undefined && !isSendingMode(fault)) throw new ControlError('fault is not known');
  return {
    noticeId: optionalText(fields, 'noticeId'),
    id: optionalText(fields, 'id'),
    mchid: optionalText(fields, 'mchid'),
    notifyUrl: optionalText(fields, 'notifyUrl'),
    eventType: optionalText(fields, 'eventType'),
    about,
    resource,
    fault,
    headers: headersIn(headers),
    body: optionalText(fields, 'body'),
  };
}

function headersIn(headers: unknown): Record<string, string> | undefined {
  if (headers === undefined) return undefined;
  if (!isFields(headers)) throw new ControlError('headers must be an object');
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
