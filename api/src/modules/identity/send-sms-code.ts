import type { SmsCodeSent } from '@lintuan/contracts/identity/schemas';
import type { Context } from '../../platform/context.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { CODE_SECONDS, RESEND_SECONDS, secondsUntilNextCode } from './rules.ts';
import { phoneHashes, takePhoneTurn } from './shopper-phone.ts';
import { hashCode, newCode } from './sms-code.ts';
import * as codes from './stores/sms-codes.ts';

/** The code is a row first and a message second; one that could not be sent is taken back, so that asking again works at once. */
export async function sendSmsCode(ctx: Context, { phone }: { phone: string }): Promise<SmsCodeSent> {
  const now = ctx.now();
  const hashes = phoneHashes(ctx, phone);
  const code = newCode(ctx);
  const id = await ctx.transaction(async (tx) => {
    await takePhoneTurn(ctx, tx, phone);
    const wait = secondsUntilNextCode(await codes.sentSince(tx, hashes, new Date(now.getTime() - 86_400_000)), now);
    if (wait > 0) throw refuse('identity.code_too_soon', { retryAfterSeconds: wait, message: `请 ${sayWait(wait)}后再获取验证码` });
    return codes.add(tx, {
      phoneHash: hashes[0]!,
      codeHash: hashCode(ctx, phone, code),
      createdAt: now,
      expiresAt: new Date(now.getTime() + CODE_SECONDS * 1000),
    });
  });
  try {
    await ctx.providers.sms.sendCode(phone, code);
  } catch (error) {
    ctx.log.warn({ error, requestId: ctx.requestId }, 'a code could not be sent');
    await ctx.transaction((tx) => codes.remove(tx, id));
    throw refuse('identity.sms_unavailable');
  }
  return { retryAfterSeconds: RESEND_SECONDS, expiresInSeconds: CODE_SECONDS };
}

const sayWait = (seconds: number): string => (seconds < 120 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`);
