import pg from 'pg';
import { expect } from 'vitest';
import { modules } from '../../src/app.ts';
import { verifyInvariants } from '../../src/platform/verify.ts';
import type { World } from './world.ts';

/** The rows that break an invariant of the house in this world, by its name. */
export async function brokenInvariants(world: World): Promise<Record<string, Record<string, unknown>[]>> {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  const invariants = modules.flatMap((module) => module.invariants);
  const findings = await verifyInvariants(client, invariants).finally(() => client.end());
  return Object.fromEntries(findings.filter(({ broken }) => broken.length > 0).map(({ invariant, broken }) => [invariant.name, broken]));
}

/** Every invariant of the house holds in this world. */
export async function expectInvariants(world: World): Promise<void> {
  expect(await brokenInvariants(world)).toEqual({});
}
