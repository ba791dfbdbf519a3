import type { SmsLogin, Tokens } from '@lintuan/contracts/identity/schemas';
import type { Context } from '../../platform/context.ts';
import { refuse, refuseField } from '../../platform/errors/app-error.ts';
import { openSession } from './sessions.ts';
import { phoneHashes, sealPhone, takePhoneTurn } from './shopper-phone.ts';
import { tryCode } from './sms-code.ts';
import * as shoppers from './stores/shoppers.ts';

/** Whoever holds the phone holds the account; a phone never seen before opens one. */
export async function loginWithSms(ctx: Context, { phone, code }: SmsLogin): Promise<Tokens> {
  const tokens = await ctx.transaction(async (tx) => {
    const hashes = phoneHashes(ctx, phone);
    await takePhoneTurn(ctx, tx, phone);
    const attempt = await tryCode(ctx, tx, phone, code);
    if (!attempt.right) return null;
    await attempt.spend();
    const now = ctx.now();
    const known = await shoppers.lockByPhone(tx, hashes);
    const shopper = known ?? (await shoppers.add(tx, { publicId: ctx.newId(), createdAt: now, ...sealPhone(ctx.cipher, phone) }));
    if (shopper.state === 'banned') throw refuse('identity.disabled');
    await shoppers.save(tx, shopper.id, { lastLoginAt: now });
    return openSession(ctx, tx, 'customer', shopper.id);
  });
  if (!tokens) throw refuseField('identity.wrong_code', 'code', '验证码不正确或已过期');
  return tokens;
}
