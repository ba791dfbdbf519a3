import type { Context } from 'hono';
import type { Env } from './env.ts';

/** The peer's address, or what the trusted proxies in front of us wrote down, counted from the nearest. */
export function clientIp(c: Context<Env>, trustedProxies: number): string | null {
  const peer = c.env?.incoming?.socket.remoteAddress ?? null;
  if (trustedProxies === 0) return peer;
  const forwarded = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return forwarded.at(-trustedProxies) ?? peer;
}
