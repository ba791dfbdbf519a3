import { refreshTokens, sessions } from '@lintuan/db/schema';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Audience } from '../../../platform/context.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Tx } from '../../../platform/db/tx.ts';

export async function add(tx: Tx, row: typeof sessions.$inferInsert): Promise<number> {
  const [made] = await tx.db.insert(sessions).values(row).returning({ id: sessions.id });
  return made!.id;
}

export async function findLive(db: Db, audience: Audience, publicId: string) {
  const [row] = await db
    .select({ id: sessions.id, subjectId: sessions.subjectId })
    .from(sessions)
    .where(and(eq(sessions.publicId, publicId), eq(sessions.audience, audience), isNull(sessions.endedAt)));
  return row ?? null;
}

export async function addRefreshToken(tx: Tx, row: typeof refreshTokens.$inferInsert): Promise<void> {
  await tx.db.insert(refreshTokens).values(row);
}

/** Locks the whole family, so that two refreshes of one session take turns. */
export async function lockByRefreshToken(tx: Tx, audience: Audience, tokenHash: string) {
  const [found] = await tx.db
    .select({ sessionId: sessions.id })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .where(and(eq(refreshTokens.tokenHash, tokenHash), eq(sessions.audience, audience)));
  if (!found) return null;
  const [session] = await tx.db.select().from(sessions).where(eq(sessions.id, found.sessionId)).for('update');
  const [token] = await tx.db
    .select({
      id: refreshTokens.id,
      expiresAt: refreshTokens.expiresAt,
      replacedAt: refreshTokens.replacedAt,
      // Written out: a column put in here loses its table's name and would mean the inner one.
      successorReplaced: sql<boolean>`exists (select from refresh_tokens next where next.parent_id = refresh_tokens.id and next.replaced_at is not null)`,
    })
    .from(refreshTokens)
    .where(eq(refreshTokens.tokenHash, tokenHash));
  return session && token ? { session, token } : null;
}

export async function markReplaced(tx: Tx, tokenId: number, at: Date): Promise<void> {
  await tx.db
    .update(refreshTokens)
    .set({ replacedAt: at })
    .where(and(eq(refreshTokens.id, tokenId), isNull(refreshTokens.replacedAt)));
}

export async function touch(tx: Tx, sessionId: number, at: Date, ip: string): Promise<void> {
  await tx.db.update(sessions).set({ lastSeenAt: at, ip }).where(eq(sessions.id, sessionId));
}

/** Ends the sessions that match and says which they were. */
export async function end(
  tx: Tx,
  match: { audience: Audience; subjectId: number; publicId?: string },
  reason: string,
  at: Date,
): Promise<string[]> {
  const ended = await tx.db
    .update(sessions)
    .set({ endedAt: at, endReason: reason })
    .where(
      and(
        eq(sessions.audience, match.audience),
        eq(sessions.subjectId, match.subjectId),
        isNull(sessions.endedAt),
        match.publicId ? eq(sessions.publicId, match.publicId) : undefined,
      ),
    )
    .returning({ publicId: sessions.publicId });
  return ended.map((row) => row.publicId);
}

export async function removeOld(tx: Tx, before: Date): Promise<void> {
  await tx.db.delete(sessions).where(sql`${sessions.lastSeenAt} < ${before}`);
}
