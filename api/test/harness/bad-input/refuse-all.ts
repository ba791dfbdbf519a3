import { expect } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import type { Operation } from './operations.ts';
import { type Expected, faultOf, type Sent, type Walk } from './walk.ts';

export type Case = [what: string, sent: Sent, expected: Expected];

/** People enough, made before anything is measured. */
export async function gather({ people }: Walk, { audience }: Operation, count: number): Promise<void> {
  if (audience !== 'public') while (people.left(audience) < count) await people.makeMore(audience);
}

/** Sends each case, expects each to be refused as it should, and the database to be as before. */
export async function refuseAll(walk: Walk, chosen: readonly Operation[], casesOf: (operation: Operation) => Case[]): Promise<void> {
  const faults: string[] = [];
  let sentAny = 0;
  for (const operation of chosen) {
    const cases = casesOf(operation);
    await gather(walk, operation, cases.length);
    const before = await fingerprint(walk.world);
    for (const [what, sent, expected] of cases) {
      sentAny += 1;
      const fault = faultOf(await walk.send(operation, sent), expected);
      if (fault) faults.push(`${operation.name}: ${what}: ${fault}`);
    }
    const after = await fingerprint(walk.world);
    for (const table of Object.keys(after)) if (after[table] !== before[table]) faults.push(`${operation.name}: changed ${table}`);
  }
  expect(faults).toEqual([]);
  expect(sentAny).toBeGreaterThan(0);
}
