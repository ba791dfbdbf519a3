// Who is let in: refresh families, codes by SMS, and wrong passwords in a row.

export const ACCESS_SECONDS = 15 * 60;
export const REFRESH_DAYS = 7;
const REUSE_GRACE_SECONDS = 30;
export const CODE_SECONDS = 300;
export const RESEND_SECONDS = 60;
export const CODES_PER_DAY = 10;
const WRONG_CODE_TRIES = 5;
const DAY_MS = 86_400_000;

export interface RefreshToken {
  expiresAt: Date;
  replacedAt: Date | null;
  sessionEnded: boolean;
  /** Some token made from this one has itself been replaced. */
  successorReplaced: boolean;
}

/** A replaced token that returns means two hold it, unless the answer to its first use was just lost. */
export function judgeRefresh(token: RefreshToken, now: Date): 'rotate' | 'refuse' | 'end_family' {
  if (token.sessionEnded || token.expiresAt <= now) return 'refuse';
  if (!token.replacedAt) return 'rotate';
  const justReplaced = now.getTime() - token.replacedAt.getTime() <= REUSE_GRACE_SECONDS * 1000;
  return justReplaced && !token.successorReplaced ? 'rotate' : 'end_family';
}

export interface SentCode {
  expiresAt: Date;
  usedAt: Date | null;
  wrongTries: number;
}

export function judgeCode(sent: SentCode | null, matches: boolean, now: Date): 'right' | 'wrong' | 'dead' {
  if (!sent || sent.usedAt || sent.expiresAt <= now || sent.wrongTries >= WRONG_CODE_TRIES) return 'dead';
  return matches ? 'right' : 'wrong';
}

/** Seconds until the next code may be sent to a phone; 0 when it may go now. */
export function secondsUntilNextCode(sentAt: readonly Date[], now: Date): number {
  const last = sentAt.reduce((latest, at) => Math.max(latest, at.getTime()), 0);
  const today = sentAt.map((at) => at.getTime()).filter((at) => now.getTime() - at < DAY_MS);
  const afterLast = last + RESEND_SECONDS * 1000;
  const afterFirst = today.length < CODES_PER_DAY ? 0 : Math.min(...today) + DAY_MS;
  return Math.max(0, Math.ceil((Math.max(afterLast, afterFirst) - now.getTime()) / 1000));
}

/** Five tries are free; each further wrong one doubles the wait, up to an hour. */
export function lockSeconds(failures: number): number {
  return failures < 5 ? 0 : Math.min(60 * 2 ** (failures - 5), 3600);
}

export interface PhoneHolder {
  id: number;
  hasWechat: boolean;
}

/** A phone held by another account moves only with consent, and never away from someone who signs in by WeChat. */
export function judgeBinding(shopperId: number, holder: PhoneHolder | null, consent: boolean): 'bind' | 'same' | 'taken' | 'ask' | 'merge' {
  if (!holder) return 'bind';
  if (holder.id === shopperId) return 'same';
  if (holder.hasWechat) return 'taken';
  return consent ? 'merge' : 'ask';
}
