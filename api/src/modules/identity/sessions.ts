import { createHash } from 'node:crypto';
import type { Refresh, Tokens } from '@lintuan/contracts/identity/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import type { Audience, Context, ContextOf, SignedIn } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuse } from '../../platform/errors/app-error.ts';
import { signAccess, verifyAccess } from './access-token.ts';
import { ACCESS_SECONDS, judgeRefresh, REFRESH_DAYS } from './rules.ts';
import * as sessions from './stores/sessions.ts';

const SESSION_TTL_SECONDS = 60;
const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
const sessionTag = (publicId: string): string => `session:${publicId}`;

/** Signs someone in on this device. */
export async function openSession(ctx: Context, tx: Tx, audience: Audience, subjectId: number): Promise<Tokens> {
  const now = ctx.now();
  const publicId = ctx.newId();
  const row = { publicId, audience, subjectId, ip: ctx.ip ?? '', userAgent: ctx.userAgent, createdAt: now, lastSeenAt: now };
  return issue(ctx, tx, audience, { id: await sessions.add(tx, row), publicId }, null);
}

async function issue(
  ctx: Context,
  tx: Tx,
  audience: Audience,
  session: { id: number; publicId: string },
  parentId: number | null,
): Promise<Tokens> {
  const now = ctx.now();
  const refreshToken = ctx.random(32).toString('base64url');
  const refreshExpiresAt = new Date(now.getTime() + REFRESH_DAYS * 86_400_000);
  const accessExpiresAt = new Date(now.getTime() + ACCESS_SECONDS * 1000);
  await sessions.addRefreshToken(tx, {
    sessionId: session.id,
    tokenHash: hashToken(refreshToken),
    parentId,
    createdAt: now,
    expiresAt: refreshExpiresAt,
  });
  const exp = Math.floor(accessExpiresAt.getTime() / 1000);
  return {
    accessToken: signAccess(ctx.config.keys.tokens, { aud: audience, sid: session.publicId, exp }),
    accessExpiresAt: accessExpiresAt.toISOString(),
    refreshToken,
    refreshExpiresAt: refreshExpiresAt.toISOString(),
  };
}

export const refreshSession =
  (audience: Audience) =>
  async (ctx: Context, input: Refresh): Promise<Tokens> => {
    const tokens = await ctx.transaction(async (tx) => {
      const found = await sessions.lockByRefreshToken(tx, audience, hashToken(input.refreshToken));
      if (!found) return null;
      const { session, token } = found;
      const verdict = judgeRefresh({ ...token, sessionEnded: session.endedAt !== null }, ctx.now());
      if (verdict === 'end_family') {
        await end(tx, { audience, subjectId: session.subjectId, publicId: session.publicId }, 'token_reused', ctx.now());
        return null;
      }
      if (verdict === 'refuse') return null;
      await sessions.markReplaced(tx, token.id, ctx.now());
      await sessions.touch(tx, session.id, ctx.now(), ctx.ip ?? '');
      return issue(ctx, tx, audience, session, token.id);
    });
    if (!tokens) throw refuse('identity.session_ended');
    return tokens;
  };

/** Always answers alike, whatever the token was. */
export const logout =
  (audience: Audience) =>
  async (ctx: Context, input: Refresh): Promise<Done> => {
    await ctx.transaction(async (tx) => {
      const found = await sessions.lockByRefreshToken(tx, audience, hashToken(input.refreshToken));
      if (found) await end(tx, { audience, subjectId: found.session.subjectId, publicId: found.session.publicId }, 'logout', ctx.now());
    });
    return { done: true };
  };

export async function endOneSession(ctx: ContextOf<SignedIn>, input: { sessionId: string }): Promise<Done> {
  await ctx.transaction(async (tx) => {
    const match = { audience: ctx.actor.kind, subjectId: ctx.actor.id, publicId: input.sessionId };
    if ((await end(tx, match, 'ended', ctx.now())).length === 0) throw notFound('这台设备已退出登录');
  });
  return { done: true };
}

export async function endAllSessions(ctx: ContextOf<SignedIn>): Promise<Done> {
  await ctx.transaction(async (tx) => {
    await end(tx, { audience: ctx.actor.kind, subjectId: ctx.actor.id }, 'ended_all', ctx.now());
  });
  return { done: true };
}

/** For when someone is disabled, changes their password or leaves. */
export const endSessionsOf = (tx: Tx, audience: Audience, subjectId: number, reason: string, now: Date): Promise<string[]> =>
  end(tx, { audience, subjectId }, reason, now);

async function end(tx: Tx, match: Parameters<typeof sessions.end>[1], reason: string, now: Date): Promise<string[]> {
  const ended = await sessions.end(tx, match, reason, now);
  tx.invalidate(...ended.map(sessionTag));
  return ended;
}

/** The live session behind an access token: ended ones are refused at once on every process. */
export async function requireSession(ctx: Context, audience: Audience, token: string): Promise<{ id: number; subjectId: number }> {
  const publicId = verifyAccess(ctx.config.keys.tokens, audience, token, ctx.now());
  if (!publicId) throw refuse('identity.session_ended');
  const session = await ctx.cache.get(
    `session:${audience}:${publicId}`,
    { tags: [sessionTag(publicId)], ttlSeconds: SESSION_TTL_SECONDS },
    () => sessions.findLive(ctx.db, audience, publicId),
  );
  if (!session) throw refuse('identity.session_ended');
  return session;
}
