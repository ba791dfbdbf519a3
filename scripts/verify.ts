import { runningEmbeddedPostgres, startEmbeddedPostgres } from '../db/embedded/postgres.ts';
import { databaseDir } from './shell/places.ts';
import { node, runAloud } from './shell/run.ts';
import { failPlainly } from './shell/say.ts';

try {
  const running = process.env.DATABASE_URL || runningEmbeddedPostgres(databaseDir);
  const opened = running ? undefined : await startEmbeddedPostgres({ purpose: 'dev', dataDir: databaseDir });
  const env = { ...process.env, DATABASE_URL: running ?? opened?.url };
  const code = await runAloud(node('api/src/verify.ts', ...process.argv.slice(2)), { env });
  await opened?.stop();
  process.exit(code);
} catch (error) {
  failPlainly(error);
}
