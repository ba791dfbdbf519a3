import { rmSync } from 'node:fs';
import { removeEmbeddedPostgres, runningEmbeddedPostgres } from '../db/embedded/postgres.ts';
import { databaseDir, dataDir } from './shell/places.ts';
import { failPlainly, say } from './shell/say.ts';

if (runningEmbeddedPostgres(databaseDir)) failPlainly(new Error('The shop is running. Stop it with Ctrl-C first, then reset.'));
try {
  removeEmbeddedPostgres(databaseDir);
  rmSync(dataDir, { recursive: true, force: true });
  say('The development data are gone; the next start begins with fresh ones.');
} catch (error) {
  failPlainly(error);
}
