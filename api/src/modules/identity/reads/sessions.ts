import type { SessionList } from '@lintuan/contracts/identity/schemas';
import { sessions } from '@lintuan/db/schema';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { ContextOf, SignedIn } from '../../../platform/context.ts';
import { nameDevice } from '../device.ts';
import { REFRESH_DAYS } from '../rules.ts';

export async function listSessions(ctx: ContextOf<SignedIn>): Promise<SessionList> {
  const rows = await ctx.db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.audience, ctx.actor.kind),
        eq(sessions.subjectId, ctx.actor.id),
        isNull(sessions.endedAt),
        gt(sessions.lastSeenAt, new Date(ctx.now().getTime() - REFRESH_DAYS * 86_400_000)),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100);
  return {
    items: rows.map((row) => ({
      sessionId: row.publicId,
      device: nameDevice(row.userAgent),
      ip: row.ip,
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      current: row.id === ctx.actor.sessionId,
    })),
  };
}
