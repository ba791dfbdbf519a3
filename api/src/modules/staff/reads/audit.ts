import type { AuditEntry, AuditQuery } from '@lintuan/contracts/staff/schemas';
import { type CursorList, PublicId } from '@lintuan/contracts/wire/schemas';
import { auditEntries } from '@lintuan/db/schema';
import { addDays, startOfShanghaiDay } from '@lintuan/kernel/shanghai-day';
import { and, desc, eq, gte, ilike, lt } from 'drizzle-orm';
import type { z } from 'zod';
import { changesBetween } from '../../../platform/audit/audit.ts';
import type { AdminContext } from '../../../platform/context.ts';
import { likePattern } from '../../../platform/db/like.ts';

export async function listAudit(ctx: AdminContext, query: z.output<typeof AuditQuery>): Promise<CursorList<AuditEntry>> {
  const rows = await ctx.db
    .select()
    .from(auditEntries)
    .where(
      and(
        query.actor ? eq(auditEntries.actorName, query.actor) : undefined,
        query.action ? eq(auditEntries.action, query.action) : undefined,
        query.subject ? aboutSubject(query.subject) : undefined,
        query.from ? gte(auditEntries.createdAt, startOfShanghaiDay(query.from)) : undefined,
        query.until ? lt(auditEntries.createdAt, startOfShanghaiDay(addDays(query.until, 1))) : undefined,
        query.cursor ? lt(auditEntries.id, Number(query.cursor)) : undefined,
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(query.limit + 1);
  const items = rows.slice(0, query.limit);
  return { items: items.map(presentEntry), next: rows.length > query.limit ? String(items.at(-1)!.id) : null };
}

/** An id is looked up; words are looked for in names. */
const aboutSubject = (subject: string) =>
  PublicId.safeParse(subject).success ? eq(auditEntries.subjectId, subject) : ilike(auditEntries.subjectName, likePattern(subject));

const presentEntry = (row: typeof auditEntries.$inferSelect): AuditEntry => ({
  auditId: String(row.id),
  at: row.createdAt.toISOString(),
  actorKind: row.actorKind as AuditEntry['actorKind'],
  actorName: row.actorName,
  action: row.action,
  subjectKind: row.subjectKind,
  subjectId: row.subjectId,
  subjectName: row.subjectName,
  changes: changesBetween((row.before ?? {}) as Record<string, unknown>, (row.after ?? {}) as Record<string, unknown>),
  ip: row.ip,
  requestId: row.requestId,
});
