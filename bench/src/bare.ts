import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The yardstick: Hono with one route and nothing else. */
const app = new Hono();
app.get('/', (c) => c.text('hello'));
app.get('/ready', (c) => c.json({ ready: true }));
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT) });
process.on('SIGTERM', () => server.close(() => process.exit(0)));
