import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { judgeCode } from './rules.ts';
import { phoneHashes } from './shopper-phone.ts';
import * as codes from './stores/sms-codes.ts';

/** Rejection keeps every code equally likely. */
export function newCode(ctx: Context): string {
  for (;;) {
    const value = ctx.random(3).readUIntBE(0, 3);
    if (value < 16_000_000) return String(value % 1_000_000).padStart(6, '0');
  }
}

export const hashCode = (ctx: Context, phone: string, code: string): string => ctx.cipher.hash(`${phone}:${code}`, 'sms_codes.code');

/**
 * Checks a code and counts a wrong try; the caller commits either way and refuses afterwards.
 * `spend` burns a right code, so that it opens one door only.
 */
export async function tryCode(ctx: Context, tx: Tx, phone: string, code: string): Promise<{ right: boolean; spend(): Promise<void> }> {
  const sent = await codes.lockNewest(tx, phoneHashes(ctx, phone));
  const candidates = ctx.cipher.hashes(`${phone}:${code}`, 'sms_codes.code').map((hash) => Buffer.from(hash));
  const stored = Buffer.from(sent?.codeHash ?? '');
  const matches = candidates.some((hash) => hash.length === stored.length && timingSafeEqual(hash, stored));
  const verdict = judgeCode(sent, matches, ctx.now());
  if (verdict === 'wrong') await codes.countWrongTry(tx, sent!.id);
  return { right: verdict === 'right', spend: () => codes.markUsed(tx, sent!.id, ctx.now()) };
}
