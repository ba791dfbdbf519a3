import { cpus, totalmem } from 'node:os';
import { median, type Sample } from './measure.ts';

export interface Rounds {
  scene: string;
  samples: Sample[];
}

const column = (rounds: Rounds, pick: (sample: Sample) => number): number => median(rounds.samples.map(pick));

export function table(all: readonly Rounds[]): string {
  const yardstick = column(all[0]!, (sample) => sample.perSecond);
  const rows = all.map((rounds) => {
    const rates = rounds.samples.map((sample) => sample.perSecond);
    const perSecond = median(rates);
    const failed = rounds.samples.reduce((sum, sample) => sum + sample.failed, 0);
    return `| ${rounds.scene} | ${Math.round(perSecond)} | ${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))} | ${(perSecond / yardstick).toFixed(2)} | ${column(rounds, (sample) => sample.p50)} | ${column(rounds, (sample) => sample.p97_5)} | ${column(rounds, (sample) => sample.p99)} | ${failed} |`;
  });
  return [
    '| scene | requests/s (median) | min–max | ÷ bare hono | p50 ms | p97.5 ms | p99 ms | failed |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

export function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB; the load generator runs on the same machine.`;
}
