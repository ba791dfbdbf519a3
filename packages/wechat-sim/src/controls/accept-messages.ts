import type { Hono } from 'hono';
import { acceptMessages } from '../apis/subscribe-message.ts';
import type { SimEnv } from '../fault-gate.ts';
import { isOpenidOf, openidOf } from '../identity.ts';
import { type Fields, isText } from '../input.ts';
import type { Sim } from '../sim.ts';
import { ControlError, knownAppid, readControl, wholeNumber } from './control-error.ts';
import { personOf } from './mint-codes.ts';

/** What the person's tap on 允许 does in WeChat: each accept allows one message of that template. */
export function mountMessageAccepts(app: Hono<SimEnv>, sim: Sim): void {
  app.post('/sim/subscribe-accepts', async (c) => {
    const fields = await readControl(c);
    const openid = openidIn(fields, knownAppid(sim, fields));
    const templateIds = fields.templateIds;
    if (!Array.isArray(templateIds) || templateIds.length === 0 || !templateIds.every(isTemplateId)) {
      throw new ControlError('templateIds must be a list of ids of at most 64 characters');
    }
    const count = wholeNumber(fields, 'count', { min: 1, max: 100 }) ?? 1;
    return c.json({ openid, quotas: Object.fromEntries(templateIds.map((id) => [id, acceptMessages(sim, openid, id, count)])) });
  });
}

const isTemplateId = (id: unknown): id is string => isText(id) && id.length <= 64;

function openidIn(fields: Fields, appid: string): string {
  if (fields.openid === undefined) return openidOf(appid, personOf(fields));
  if (!isOpenidOf(appid, fields.openid)) throw new ControlError('openid is not of this app');
  return fields.openid;
}
