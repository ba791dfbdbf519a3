import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Env } from '../../src/platform/http/env.ts';

/** A door of its own for those who speak HTTP; the app behind it comes once it is built. */
export async function serveApp() {
  let app: Hono<Env> | null = null;
  const listener = getRequestListener((request, env) => app!.fetch(request, env));
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (built: Hono<Env>) => {
      app = built;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
