import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import bcrypt from '@node-rs/bcrypt';
import { fill } from './fill.ts';
import { groupScenes } from './groups/group-scenes.ts';
import { groupsDue } from './groups/groups-due.ts';
import { measure, type Sample } from './measure.ts';
import { priceWriter } from './price-writer.ts';
import { machine, type Rounds, table } from './report.ts';
import { openServices } from './services.ts';
import { tradeScenes } from './trade/trade-scenes.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const PASSWORD = randomBytes(16).toString('hex');

const services = await openServices();
const { api, bare, databaseUrl } = services;

try {
  const digest = createHash('sha256').update(PASSWORD).digest('base64');
  const { productIds, staffName } = await fill(databaseUrl, await bcrypt.hash(digest, { cost: 12 }));
  const staff = { name: staffName, password: PASSWORD };
  if (process.argv.includes('--due')) console.log(await groupsDue(services, staff, productIds));
  else await everything(staff, productIds);
} catch (error) {
  // Before the database goes away under whoever still asks it something.
  console.error(error);
  process.exitCode = 1;
} finally {
  await services.stop();
}

/** One warm-up of each, then every scene once per round, so that a noisy minute spoils none alone. */
async function inTurns(scenes: readonly (readonly [name: string, run: () => Promise<Sample>])[], what: string): Promise<Rounds[]> {
  const rounds: Rounds[] = scenes.map(([scene]) => ({ scene, samples: [] }));
  for (const [, run] of scenes) await run();
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [index, [, run]] of scenes.entries()) rounds[index]!.samples.push(await run());
    console.log(`  ${what}: round ${round} of ${ROUNDS}`);
  }
  return rounds;
}

async function everything(staff: { name: string; password: string }, productIds: readonly string[]): Promise<void> {
  const lists = Array.from({ length: 50 }, (_, page) => `/api/v1/public/products?page=${page + 1}&limit=20`);
  const details = productIds.slice(0, 200).map((id) => `/api/v1/public/products/${id}`);
  const whileWriting = await priceWriter(api.origin, staff, productIds);

  const browsing: [name: string, run: () => Promise<Sample>][] = [
    ['bare hono', () => measure(bare.origin, ['/'], SECONDS)],
    ['product list of 20', () => measure(api.origin, lists, SECONDS)],
    ['product detail', () => measure(api.origin, details, SECONDS)],
    ['product list, 10 price writes/s', () => whileWriting(() => measure(api.origin, lists, SECONDS)).then(({ result }) => result)],
    ['product detail, 10 price writes/s', () => whileWriting(() => measure(api.origin, details, SECONDS)).then(({ result }) => result)],
  ];
  const rounds = await inTurns(browsing, 'browsing');
  const trade = await tradeScenes(services, productIds, SECONDS);
  rounds.push(...(await inTurns(trade.scenes, 'buying')));
  const groups = await groupScenes(services, staff, productIds, trade, SECONDS);
  rounds.push(...(await inTurns(groups.scenes, 'in groups')));
  await trade.close();

  const health = (await (await fetch(`${api.origin}/health`)).json()) as { memoryMb: number };
  const lines = [
    `${ROUNDS} rounds of ${SECONDS} s each after one warm-up, scenes taking turns, 32 connections; 1,000 products × 3 SKUs and 600 shoppers on real Postgres, no Redis. "Bare connections" is the yardstick of order creation: the same rows, written by ten connections without a program around them. WeChat is the simulator, inside the load generator; it signs with short keys, to take little of the machine.`,
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
}
