import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Guard, guards } from './guards/list.ts';
import { openScratch, takeOut } from './guards/scratch.ts';
import { Ending } from './shell/ending.ts';
import { house, inRoot } from './shell/places.ts';
import { runQuietly } from './shell/run.ts';
import { failPlainly, lastLines, say } from './shell/say.ts';
import { openPostgres } from './test/open-services.ts';

interface Report {
  testResults: { assertionResults: { status: string; title: string; failureMessages: string[] }[] }[];
}

const SEEDS = '100';
const ending = new Ending();
ending.onSignals(130);

/** Takes out one guard after the other, in a copy, and demands that a test misses it. */
async function run(wanted: readonly Guard[]): Promise<boolean> {
  const server = process.env.TEST_DATABASE_URL || (await openPostgres(ending));
  const scratch = openScratch();
  ending.add('the copy', { stop: async () => scratch.remove() });
  const failing = (tests: readonly string[]) => runTests(scratch.folder, server, tests);
  const whole = await failing([...new Set(wanted.flatMap((guard) => guard.tests))]);
  if (whole.length > 0) throw new Error(`With all guards in place these fail, so they can say nothing:\n${whole.join('\n')}`);
  say('  with all guards in place the tests pass; one by one without:\n');
  let unnoticed = 0;
  for (const guard of wanted) {
    const startedAt = performance.now();
    const putBack = takeOut(scratch.folder, guard);
    const missed = await failing(guard.tests).finally(putBack);
    if (missed.length === 0) unnoticed += 1;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0).padStart(4);
    say(`  ${guard.name.padEnd(62)} ${seconds} s  ${missed[0] ?? 'NOBODY NOTICED'}`);
  }
  say(`\n${wanted.length} guards, ${unnoticed} unnoticed`);
  return unnoticed === 0;
}

async function runTests(folder: string, server: string, tests: readonly string[]): Promise<string[]> {
  const file = join(house, 'tests', 'guards.json');
  rmSync(file, { force: true });
  const vitest = [process.execPath, inRoot('node_modules/vitest/vitest.mjs'), 'run', ...tests];
  const { ok, output } = await runQuietly([...vitest, '--bail=1', '--reporter=json', `--outputFile=${file}`], {
    cwd: join(folder, 'api'),
    env: { ...process.env, TEST_DATABASE_URL: server, MODEL_FROM: '1', MODEL_SEEDS: SEEDS, MODEL_SHRINK: 'no' },
  });
  const { testResults } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : { testResults: [] };
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = all
    .filter(({ status }) => status === 'failed')
    .map(({ title, failureMessages }) => `${title.split(':')[0]} (${failureMessages[0]?.split('\n')[0]?.slice(0, 120)})`);
  if (all.length === 0 || (!ok && failed.length === 0)) throw new Error(`The tests did not run:\n${lastLines(output, 30)}`);
  return failed;
}

try {
  const words = process.argv.slice(2);
  const wanted = guards.filter(({ name }) => words.every((word) => name.includes(word)));
  const good = await run(wanted);
  await ending.finish(good ? 0 : 1);
} catch (error) {
  if (ending.begun) await new Promise(() => undefined);
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  await ending.finish(1).catch(failPlainly);
}
