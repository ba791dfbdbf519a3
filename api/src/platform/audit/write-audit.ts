import { auditEntries } from '@lintuan/db/schema';
import type { Actor } from '../context.ts';
import type { Tx } from '../db/tx.ts';
import type { AuditRecord } from './audit.ts';

interface Scope {
  actor: Actor;
  requestId: string;
  ip: string | null;
  now(): Date;
}

export async function writeAudit(tx: Tx, scope: Scope, record: AuditRecord): Promise<void> {
  await tx.db.insert(auditEntries).values({
    createdAt: scope.now(),
    actorKind: scope.actor.kind === 'guest' ? 'system' : scope.actor.kind,
    actorId: scope.actor.kind === 'guest' || scope.actor.kind === 'system' ? null : scope.actor.id,
    actorName: scope.actor.name,
    merchantId: record.merchantId ?? (scope.actor.kind === 'merchant' ? scope.actor.merchantId : null),
    action: record.action,
    subjectKind: record.subject.kind,
    subjectId: record.subject.id,
    subjectName: record.subject.name,
    before: record.before ?? null,
    after: record.after ?? null,
    ip: scope.ip,
    requestId: scope.requestId,
  });
}
