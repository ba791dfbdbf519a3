import pg from 'pg';
import { expect } from 'vitest';
import { modules } from '../../src/app.ts';
import { verifyInvariants } from '../../src/platform/verify.ts';
import type { World } from './world.ts';

/** Every invariant of the house holds in this world. */
export async function expectInvariants(world: World): Promise<void> {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  const findings = await verifyInvariants(
    client,
    modules.flatMap((module) => module.invariants),
  ).finally(() => client.end());
  expect(
    findings.filter((finding) => finding.broken.length > 0).map(({ invariant, broken }) => ({ name: invariant.name, broken })),
  ).toEqual([]);
}
