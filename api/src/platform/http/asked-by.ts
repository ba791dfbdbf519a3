import { randomUUID } from 'node:crypto';
import type { Context as HonoContext } from 'hono';
import type { Guest } from '../context.ts';
import type { Asked, House } from '../house.ts';
import { clientIp } from './client-ip.ts';
import type { Env } from './env.ts';

export const GUEST: Guest = { kind: 'guest', name: '访客' };

export const askedBy = (c: HonoContext<Env>, house: House): Asked => ({
  requestId: c.get('requestId') ?? randomUUID(),
  ip: clientIp(c, house.config.http.trustedProxies),
  userAgent: (c.req.header('user-agent') ?? '').slice(0, 300),
});
