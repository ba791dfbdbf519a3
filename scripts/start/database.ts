import { relative } from 'node:path';
import { startEmbeddedPostgres } from '../../db/embedded/postgres.ts';
import type { Ending } from '../shell/ending.ts';
import { databaseDir, root } from '../shell/places.ts';
import { say, sayDone } from '../shell/say.ts';

export type Database = { url: string; embedded: boolean };

export async function openDatabase(ending: Ending): Promise<Database> {
  if (process.env.DATABASE_URL) {
    say('  database     yours, from DATABASE_URL');
    return { url: process.env.DATABASE_URL, embedded: false };
  }
  const startedAt = performance.now();
  const server = await startEmbeddedPostgres({ purpose: 'dev', dataDir: databaseDir });
  ending.add('the database', server);
  const moved = server.folder !== databaseDir;
  const folder = moved ? server.folder : relative(root, server.folder);
  sayDone('database', `embedded Postgres, data in ${folder}`, startedAt);
  if (moved) say('               (as root Postgres runs as another user, who cannot enter this folder)');
  return { url: server.url, embedded: true };
}
