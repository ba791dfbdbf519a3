import { Ending } from './shell/ending.ts';
import { HEAVY_AT_ONCE, inParallel } from './shell/in-parallel.ts';
import { inRoot } from './shell/places.ts';
import { runAloud } from './shell/run.ts';
import { failPlainly, say } from './shell/say.ts';
import { type Soaking, soakingOf } from './soak/options.ts';
import { openPostgres } from './test/open-services.ts';

const ending = new Ending();
ending.onSignals(130);

/** Plays many random histories of the purchase in two processes, or one history by its seed. */
async function soak({ seed, from, seeds, minutes }: Soaking): Promise<boolean> {
  const server = process.env.TEST_DATABASE_URL || (await openPostgres(ending));
  const play = (env: Record<string, string>) =>
    runAloud([process.execPath, inRoot('node_modules/vitest/vitest.mjs'), 'run', 'test/model', '--disable-console-intercept'], {
      cwd: inRoot('api'),
      env: { ...process.env, TEST_DATABASE_URL: server, ...env },
    });
  if (seed !== null) return (await play({ MODEL_SEED: String(seed) })) === 0;
  say(`  ${minutes === null ? `${seeds} histories` : `histories for ${minutes} minutes`} from seed ${from}`);
  const shares = Array.from({ length: HEAVY_AT_ONCE }, (_, share) => `${share}/${HEAVY_AT_ONCE}`);
  const codes = await inParallel(shares, HEAVY_AT_ONCE, (MODEL_SHARE) =>
    play({
      MODEL_FROM: String(from),
      MODEL_SEEDS: String(seeds),
      MODEL_SHARE,
      ...(minutes === null ? {} : { MODEL_MINUTES: String(minutes) }),
    }),
  );
  return codes.every((code) => code === 0);
}

try {
  const good = await soak(soakingOf(process.argv.slice(2)));
  await ending.finish(good ? 0 : 1);
} catch (error) {
  if (ending.begun) await new Promise(() => undefined);
  failPlainly(error);
}
