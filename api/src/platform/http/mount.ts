import type { Hono, Context as HonoContext } from 'hono';
import type { Audience, Context, SignedIn } from '../context.ts';
import { refuse } from '../errors/app-error.ts';
import { createContext, type House } from '../house.ts';
import { limitRate } from '../rate-limit/rate-limit.ts';
import { answerFromCache } from './answer-cached.ts';
import { answerAsStream } from './answer-stream.ts';
import { personalHeaders, success } from './answers.ts';
import { askedBy, GUEST } from './asked-by.ts';
import type { Env } from './env.ts';
import { checkInput, readBody, readInput } from './read-input.ts';
import { readPicture } from './read-picture.ts';
import type { Hook, Route } from './route.ts';

/** Who stands behind a bearer token; refuses what is not of this audience, ended or disabled. */
export type Identify = (ctx: Context, token: string) => Promise<SignedIn>;

export interface Mounting {
  house: House;
  identify: Record<Audience, Identify>;
  /** Tests check every answer against its schema. */
  checkAnswers: boolean;
}

export const API_ROOT = '/api/v1';

export function mountRoute(app: Hono<Env>, route: Route, mounting: Mounting): void {
  const path = API_ROOT + route.endpoint.path;
  app.on(route.endpoint.method, path, answerTo(route, mounting));
}

function answerTo(route: Route, mounting: Mounting) {
  if (route.hook) return answerHook(route.hook, mounting);
  if (route.streamOf) return answerAsStream(route.streamOf, mounting);
  return route.cached ? answerFromCache(route, route.cached, mounting) : answerPersonally(route, mounting);
}

function answerHook(hook: Hook, { house }: Mounting) {
  return async (c: HonoContext<Env>) => {
    const body = await readBody(c, hook.bodyLimit);
    const { status, body: words } = await hook.answer(createContext(house, GUEST, askedBy(c, house)), { headers: c.req.raw.headers, body });
    return new Response(JSON.stringify(words), { status, headers: personalHeaders(c.get('requestId')) });
  };
}

function answerPersonally(route: Route, mounting: Mounting) {
  const { house, checkAnswers } = mounting;
  return async (c: HonoContext<Env>) => {
    const asked = askedBy(c, house);
    const guest = createContext(house, GUEST, asked);
    const actor = route.access === 'anyone' ? GUEST : await signedIn(c, route, mounting, guest);
    const who = actor.kind === 'guest' ? `ip:${asked.ip}` : `${actor.kind}:${actor.id}`;
    await limitRate(house.kv, { name: 'all', max: house.config.rateLimit.perMinute, windowSeconds: 60 }, who, house.now());
    if (route.limit) await limitRate(house.kv, route.limit, who, house.now());

    if (route.upload) {
      const ctx = createContext(house, actor, asked);
      return personal(c, route, await route.handle(ctx, (await readPicture(c)) as never), house, checkAnswers);
    }
    const raw = await readInput(c);
    const input = checkInput(route.input, raw) as never;
    const key = route.endpoint.method === 'POST' ? idempotencyKey(c) : null;
    const keyed = key ? { operation: `${route.endpoint.method} ${route.endpoint.path}`, key, body: raw } : undefined;
    const ctx = createContext(house, actor, { ...asked, ...(keyed ? { keyed } : {}) });
    return personal(c, route, await route.handle(ctx, input), house, checkAnswers);
  };
}

async function signedIn(c: HonoContext<Env>, route: Route, { identify }: Mounting, guest: Context): Promise<SignedIn> {
  const token = /^Bearer ([\w.-]{1,2000})$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token) throw refuse('identity.login_required');
  const actor = await identify[route.audience as Audience](guest, token);
  const held = actor.kind === 'customer' ? [] : actor.permissions;
  if (route.access !== 'anyone' && route.access !== 'signed-in' && !held.includes(route.access)) throw refuse('identity.forbidden');
  return actor;
}

function personal(c: HonoContext<Env>, route: Route, data: unknown, house: House, checkAnswers: boolean): Response {
  if (checkAnswers) route.output.parse(data);
  return new Response(success(data, house.now()), { headers: personalHeaders(c.get('requestId')) });
}

function idempotencyKey(c: HonoContext<Env>): string | null {
  const key = c.req.header('idempotency-key');
  if (key === undefined || key === '') return null;
  if (!/^[\w-]{8,64}$/.test(key))
    throw refuse('request.key_invalid', { details: [{ field: 'Idempotency-Key', message: '应为 8–64 位字母、数字或横线' }] });
  return key;
}
