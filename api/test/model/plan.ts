import { randomInt } from 'node:crypto';

export interface Batch {
  seeds: Iterable<number>;
  words: string;
  /** When to stop though there are seeds left. */
  until: number;
}

const AT_ONCE = 20;
const NEVER = Number.POSITIVE_INFINITY;

function* range(from: number, until: number, by = 1): Generator<number> {
  for (let seed = from; seed < until; seed += by) yield seed;
}

/** Which histories are played: one named, a share of a long run, or those of every test run. */
export function plan(env: Record<string, string | undefined>, fixedSeeds: number): Batch[] {
  if (env.MODEL_SEED) return [{ seeds: [Number(env.MODEL_SEED)], words: `seed ${env.MODEL_SEED}`, until: NEVER }];
  if (env.MODEL_FROM) {
    const [from, count, [share, of]] = [Number(env.MODEL_FROM), Number(env.MODEL_SEEDS), (env.MODEL_SHARE ?? '0/1').split('/').map(Number)];
    const until = env.MODEL_MINUTES ? Date.now() + Number(env.MODEL_MINUTES) * 60_000 : NEVER;
    return [{ seeds: range(from + share!, from + count, of), words: `seeds from ${from}`, until }];
  }
  const batch = (from: number, words: string): Batch => ({ seeds: range(from, from + AT_ONCE), words, until: NEVER });
  const fixed = [...range(1, fixedSeeds, AT_ONCE)].map((from) => batch(from, `seeds ${from} to ${from + AT_ONCE - 1}`));
  const fresh = randomInt(1_000_000, 1_000_000_000);
  return [...fixed, batch(fresh, `fresh seeds from ${fresh}`)];
}
