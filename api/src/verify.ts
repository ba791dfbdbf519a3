import pg from 'pg';
import { modules } from './app.ts';
import { report, verifyInvariants } from './platform/verify.ts';

/** `npm run verify`: every invariant against the current database. */
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const findings = await verifyInvariants(
  client,
  modules.flatMap((module) => module.invariants),
);
console.log(report(findings));
await client.end();
process.exitCode = findings.some((finding) => finding.broken.length > 0) ? 1 : 0;
