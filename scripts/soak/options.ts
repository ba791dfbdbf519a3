import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export interface Soaking {
  /** One history to play again, step by step. */
  seed: number | null;
  from: number;
  seeds: number;
  minutes: number | null;
}

const SEEDS = 2000;
const SEEDS_FOR_MINUTES = 10_000_000;

export function soakingOf(args: readonly string[]): Soaking {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { seed: text, from: text, seeds: text, minutes: text } });
  const minutes = values.minutes === undefined ? null : above('minutes', values.minutes);
  return {
    seed: values.seed === undefined ? null : whole('seed', values.seed),
    from: values.from === undefined ? randomInt(1_000_000, 1_000_000_000) : whole('from', values.from),
    seeds: values.seeds === undefined ? (minutes === null ? SEEDS : SEEDS_FOR_MINUTES) : whole('seeds', values.seeds),
    minutes,
  };
}

function whole(name: string, value: string): number {
  if (!/^\d{1,10}$/.test(value)) throw new Error(`--${name} takes a whole number, not "${value}".`);
  return Number(value);
}

function above(name: string, value: string): number {
  if (!(Number(value) > 0)) throw new Error(`--${name} takes a number above 0, not "${value}".`);
  return Number(value);
}
