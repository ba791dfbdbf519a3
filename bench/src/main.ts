import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@lintuan/db/embedded/postgres';
import bcrypt from '@node-rs/bcrypt';
import { fill } from './fill.ts';
import { measure } from './measure.ts';
import { priceWriter } from './price-writer.ts';
import { machine, type Rounds, table } from './report.ts';
import { startServer } from './servers.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const PASSWORD = randomBytes(16).toString('hex');

const folder = mkdtempSync(join(tmpdir(), 'lintuan-bench-'));
const key = randomBytes(32).toString('base64');
const postgres = await startEmbeddedPostgres({ purpose: 'test' });
const bare = await startServer('bench/src/bare.ts', {});
const api = await startServer('api/src/main.ts', {
  APP_ENV: 'development',
  LOG_LEVEL: 'warn',
  DATABASE_URL: postgres.url,
  DATA_DIR: folder,
  RATE_LIMIT_PER_MINUTE: '1000000',
  TOKEN_KEYS: `t:${key}`,
  FIELD_KEYS: `f:${key}`,
  HASH_KEYS: `h:${key}`,
});

try {
  const digest = createHash('sha256').update(PASSWORD).digest('base64');
  const { productIds, staffName } = await fill(postgres.url, await bcrypt.hash(digest, { cost: 12 }));
  const lists = Array.from({ length: 50 }, (_, page) => `/api/v1/public/products?page=${page + 1}&limit=20`);
  const details = productIds.slice(0, 200).map((id) => `/api/v1/public/products/${id}`);
  const whileWriting = await priceWriter(api.origin, { name: staffName, password: PASSWORD }, productIds);

  const scenes: [name: string, run: () => Promise<Awaited<ReturnType<typeof measure>>>][] = [
    ['bare hono', () => measure(bare.origin, ['/'], SECONDS)],
    ['product list of 20', () => measure(api.origin, lists, SECONDS)],
    ['product detail', () => measure(api.origin, details, SECONDS)],
    ['product list, 10 price writes/s', () => whileWriting(() => measure(api.origin, lists, SECONDS)).then(({ result }) => result)],
    ['product detail, 10 price writes/s', () => whileWriting(() => measure(api.origin, details, SECONDS)).then(({ result }) => result)],
  ];
  const rounds: Rounds[] = scenes.map(([scene]) => ({ scene, samples: [] }));
  for (const [, run] of scenes) await run();
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [index, [, run]] of scenes.entries()) rounds[index]!.samples.push(await run());
    console.log(`  round ${round} of ${ROUNDS}`);
  }

  const health = (await (await fetch(`${api.origin}/health`)).json()) as { memoryMb: number };
  const lines = [
    `${ROUNDS} rounds of ${SECONDS} s each after one warm-up, scenes taking turns, 32 connections; 1,000 products × 3 SKUs on real Postgres, no Redis.`,
    machine(),
    '',
    table(rounds),
    '',
    `API memory (RSS) after the run: ${health.memoryMb} MB. API ready ${Math.round(api.readyMs)} ms after its start on an empty database (migrations included).`,
  ];
  console.log(`\n${lines.join('\n')}\n`);
  if (process.argv.includes('--write')) {
    const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
    writeFileSync(
      file,
      `# Benchmarks\n\nMade by \`npm run bench -- --write\`. Trust the ratios; single figures drift with the machine.\n\n${lines.join('\n')}\n`,
    );
  }
} finally {
  await api.stop();
  await bare.stop();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
