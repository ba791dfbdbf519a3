import type pg from 'pg';
import type { Finding, Invariant } from './invariant.ts';

const MOST_SHOWN = 100;

/** Looks at every invariant in one snapshot, so that writes going on meanwhile cannot look like faults. */
export async function verifyInvariants(client: pg.ClientBase, invariants: readonly Invariant[]): Promise<Finding[]> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const findings: Finding[] = [];
    for (const invariant of invariants) {
      const { rows: counted } = await client.query<{ count: string }>(`select count(*) as count from (${invariant.examined}) examined`);
      const { rows: broken } = await client.query<Record<string, unknown>>(
        `select * from (${invariant.broken}) broken limit ${MOST_SHOWN}`,
      );
      findings.push({ invariant, examined: Number(counted[0]!.count), broken });
    }
    return findings;
  } finally {
    await client.query('rollback');
  }
}

export function report(findings: readonly Finding[]): string {
  const lines = findings.map(({ invariant, examined, broken }) => {
    if (broken.length === 0) return `  holds   ${invariant.name} — ${invariant.says} (${examined} examined)`;
    return [`  BROKEN  ${invariant.name} — ${invariant.says}`, ...broken.map((row) => `            ${JSON.stringify(row)}`)].join('\n');
  });
  const broken = findings.filter((finding) => finding.broken.length > 0).length;
  return [...lines, `invariants: ${findings.length} checked, ${broken} broken`].join('\n');
}
