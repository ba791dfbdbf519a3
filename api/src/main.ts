import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { migrateDatabase } from '@lintuan/db/migrate';
import { createApp, modules } from './app.ts';
import { ConfigError, readConfig } from './config/config.ts';
import { buildHouse } from './platform/build-house.ts';
import { mountDocs } from './platform/http/docs.ts';
import { mountFiles } from './platform/http/files.ts';
import { mountHealth } from './platform/http/health.ts';
import { mountWebs } from './platform/http/webs.ts';
import { routesOf } from './platform/module.ts';
import { seedDatabase } from './seed/seed.ts';
import { startWork, subscribers } from './worker.ts';

const STOP_WITHIN_MS = 15_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  await migrateDatabase(config.database.url, new Date());
  const built = await buildHouse(config, subscribers);
  const { house } = built;
  await seedDatabase(house);

  const app = createApp(house, false);
  const ready = { stopping: false };
  mountHealth(app, built, ready);
  mountDocs(app, routesOf(modules));
  mountFiles(app, house.providers.files);
  if (config.http.webRoots) mountWebs(app, config.http.webRoots);

  const work = config.worker === 'inline' ? await startWork(house, built.database.pool) : null;
  const server = serve({ fetch: app.fetch, hostname: config.http.host, port: config.http.port }, ({ port }) =>
    house.log.info({ port }, 'listening'),
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${config.http.port} is taken; set PORT to another one.` : error);
    process.exit(1);
  });

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    ready.stopping = true;
    house.log.info({ signal }, 'stopping');
    await wait(config.http.drainSeconds * 1000);
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    house.streams.endAll();
    await new Promise((closed) => server.close(closed));
    await work?.stop();
    await built.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) console.error(`The environment is not right:\n${error.message}`);
  else console.error(error);
  process.exit(1);
});
