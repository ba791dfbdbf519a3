import { runSteps } from './check/run-steps.ts';
import { checkSteps } from './check/steps.ts';
import { Ending } from './shell/ending.ts';
import { root } from './shell/places.ts';
import { failPlainly, say } from './shell/say.ts';
import { runBuilds } from './test/build-steps.ts';
import { openServices, sayMissing } from './test/open-services.ts';
import { type Part, type Plan, planOf } from './test/parts.ts';
import { runVitest } from './test/run-vitest.ts';
import { closingLine, one, sum, type Tally } from './test/tally.ts';

const ending = new Ending();
ending.onSignals(130);

/** What fails fast comes first: checks, tests, builds, and the browser that needs the builds. */
async function runAll({ parts, filters }: Plan): Promise<Tally> {
  const tallies: Tally[] = [];
  const has = (part: Part) => parts.includes(part);
  if (has('check')) {
    const results = await runSteps(checkSteps(root));
    tallies.push(...results.map((ok) => one(ok ? 'passed' : 'failed')));
  }
  if (!has('unit') && !has('browser')) return sum([...tallies, ...(has('build') ? await runBuilds() : [])]);
  const { env, missing } = await openServices(ending);
  tallies.push(missing);
  if (has('unit')) tallies.push(await runVitest('unit', env, filters));
  if (has('build')) tallies.push(...(await runBuilds()));
  if (has('browser')) {
    const chromium = env.TEST_CHROMIUM !== undefined;
    tallies.push(chromium ? await runVitest('browser', env, filters) : sayMissing('Chromium', 'the browser tests are skipped', 'chromium'));
  }
  return sum(tallies);
}

try {
  const tally = await runAll(planOf(process.argv.slice(2)));
  process.once('exit', () => say(`\n${closingLine(tally)}`));
  await ending.finish(tally.failed === 0 ? 0 : 1);
} catch (error) {
  if (ending.begun) await new Promise(() => undefined);
  failPlainly(error);
}
