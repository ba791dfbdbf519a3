import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { get } from '@lintuan/contracts/wire/endpoint';
import { milestones } from '@lintuan/db/schema';
import { eq } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { identify } from '../../src/app.ts';
import { notFound } from '../../src/platform/errors/app-error.ts';
import { createContext, type House } from '../../src/platform/house.ts';
import { createHttpApp } from '../../src/platform/http/http-app.ts';
import { publicRoutes } from '../../src/platform/http/route.ts';

export const TAG = 'price';
const Price = z.object({ fen: z.int() });
const price = get<Record<string, never>, { fen: number }>('/public/price');
const priceStream = get<Record<string, never>, { fen: number }>('/public/price/stream');
export const PRICE = '/api/v1/public/price';
export const PRICE_STREAM = '/api/v1/public/price/stream';

/** An app with one answer that is kept and streamed, and how often it was loaded. */
export function livePrice(house: House) {
  const counted = { loads: 0 };
  const routes = publicRoutes();
  const described = { says: 'A price', input: z.strictObject({}), output: Price, ttlSeconds: 600, tags: () => [TAG] };
  routes.cached(price, described, async (ctx) => {
    counted.loads += 1;
    const [row] = await ctx.db.select().from(milestones).where(eq(milestones.name, 'price'));
    if (!row) throw notFound('没有价格');
    return { fen: row.version };
  });
  routes.stream(priceStream, price);
  const app = createHttpApp(routes.routes, { house, identify, checkAnswers: true });
  return { app, routes: routes.routes, counted };
}

export async function changePrice(house: House, version: number): Promise<void> {
  const ctx = createContext(house, { kind: 'system', name: 'test' }, { requestId: 'test', ip: null, userAgent: '' });
  await ctx.transaction(async (tx) => {
    await tx.db.insert(milestones).values({ name: 'price', version }).onConflictDoUpdate({ target: milestones.name, set: { version } });
    tx.invalidate(TAG);
  });
}

/** The app behind a real door, as in production. */
export async function doorOf({ app }: Pick<ReturnType<typeof livePrice>, 'app'>) {
  const server = createServer(getRequestListener(app.fetch));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
    });
  onTestFinished(async () => {
    server.closeAllConnections();
    await close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
