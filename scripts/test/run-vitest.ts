import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { house } from '../shell/places.ts';
import { node, runAloud } from '../shell/run.ts';
import { type Tally, tallyOf, type VitestReport } from './tally.ts';

export async function runVitest(part: 'unit' | 'browser', env: Record<string, string>, filters: string[]): Promise<Tally> {
  const file = join(house, 'tests', `${part}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = node('node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters);
  const code = await runAloud(command, { env: { ...process.env, ...env, TEST_PART: part } });
  return tallyOf(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined, code);
}
