import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { isAway } from '../db/sql-errors.ts';
import { AppError, refuse } from '../errors/app-error.ts';
import { ProviderError } from '../providers/providers.ts';
import { failure } from './answers.ts';
import type { Env } from './env.ts';
import { API_ROOT, type Mounting, mountRoute } from './mount.ts';
import type { Route } from './route.ts';

export function createHttpApp(routes: readonly Route[], mounting: Mounting): Hono<Env> {
  const { house } = mounting;
  const app = new Hono<Env>();

  for (const route of routes.filter((one) => one.cached)) mountRoute(app, route, mounting);

  app.use(`${API_ROOT}/*`, async (c, next) => {
    const started = performance.now();
    c.set('requestId', randomUUID());
    await next();
    house.log.info({
      requestId: c.get('requestId'),
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  });
  for (const route of routes.filter((one) => !one.cached)) mountRoute(app, route, mounting);
  answerOtherMethods(app, routes, mounting);

  app.onError((error, c) => {
    const requestId = c.get('requestId') ?? randomUUID();
    const known = asRefusal(error);
    if (!known) house.log.error({ requestId, method: c.req.method, path: c.req.path, error }, 'request failed');
    return failure(known ?? refuse('server.failed'), requestId, house.now());
  });
  app.all(`${API_ROOT}/*`, () => {
    throw refuse('request.not_found', { message: '没有这个接口' });
  });
  return app;
}

function asRefusal(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (error instanceof ProviderError || isAway(error)) return refuse('server.busy', { retryAfterSeconds: 3 });
  return null;
}

/** A known path asked with another method says so, and says which methods it knows. */
function answerOtherMethods(app: Hono<Env>, routes: readonly Route[], { house }: Mounting): void {
  const byPath = Map.groupBy(routes, (route) => route.endpoint.path);
  const plainFirst = [...byPath].sort(([a], [b]) => Number(a.includes(':')) - Number(b.includes(':')));
  for (const [path, known] of plainFirst) {
    app.all(API_ROOT + path, (c) => {
      const answer = failure(refuse('request.method_not_allowed'), c.get('requestId') ?? randomUUID(), house.now());
      answer.headers.set('allow', known.map((route) => route.endpoint.method).join(', '));
      return answer;
    });
  }
}
