import type { BindPhone, BindWechatPhone, Me } from '@lintuan/contracts/identity/schemas';
import { shoppersMerged } from '../../events/identity.ts';
import type { CustomerContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse, refuseField } from '../../platform/errors/app-error.ts';
import { shopperTag } from './identify-customer.ts';
import { presentMe } from './present-me.ts';
import { judgeBinding } from './rules.ts';
import { endSessionsOf } from './sessions.ts';
import { phoneHashes, sealPhone, takePhoneTurn } from './shopper-phone.ts';
import { tryCode } from './sms-code.ts';
import * as shoppers from './stores/shoppers.ts';

/** With a fresh code by SMS, which is also what a merge with the phone's other account asks for. */
export async function bindPhone(ctx: CustomerContext, input: BindPhone): Promise<Me> {
  const me = await ctx.transaction(async (tx) => {
    await takePhoneTurn(ctx, tx, input.phone);
    const attempt = await tryCode(ctx, tx, input.phone, input.code);
    if (!attempt.right) return null;
    const bound = await bind(ctx, tx, input.phone, input.mergeConsent ?? false);
    await attempt.spend();
    return presentMe(ctx, bound, tx.db);
  });
  if (!me) throw refuseField('identity.wrong_code', 'code', '验证码不正确或已过期');
  return me;
}

/** WeChat vouches for the phone, but a merge still needs the shopper's own code by SMS. */
export async function bindWechatPhone(ctx: CustomerContext, { code }: BindWechatPhone): Promise<Me> {
  const phone = await ctx.providers.wechat.exchangePhoneCode(code);
  if (!phone) throw refuseField('identity.wechat_code_invalid', 'code', '授权已过期，请重新点击获取');
  return ctx.transaction(async (tx) => {
    await takePhoneTurn(ctx, tx, phone);
    return presentMe(ctx, await bind(ctx, tx, phone, false), tx.db);
  });
}

async function bind(ctx: CustomerContext, tx: Tx, phone: string, consent: boolean): Promise<shoppers.ShopperRow> {
  const me = await shoppers.lock(tx, ctx.actor.id);
  const other = await shoppers.lockByPhone(tx, phoneHashes(ctx, phone));
  const holder = other && { id: other.id, hasWechat: await shoppers.hasWechat(tx.db, other.id, ctx.providers.wechat.appid) };
  const verdict = judgeBinding(me.id, holder, consent);
  if (verdict === 'taken') throw refuseField('identity.phone_taken', 'phone', '该手机号已绑定其他微信账号');
  if (verdict === 'ask') throw refuse('identity.merge_needs_consent');
  if (verdict === 'same') return me;
  if (verdict === 'merge') await absorb(ctx, tx, other!);
  tx.invalidate(shopperTag(me.id));
  return shoppers.save(tx, me.id, sealPhone(ctx.cipher, phone));
}

/** The other account ends here and names the one it became part of; what it owned follows by the event. */
async function absorb(ctx: CustomerContext, tx: Tx, other: shoppers.ShopperRow): Promise<void> {
  await endSessionsOf(tx, 'customer', other.id, 'merged', ctx.now());
  await shoppers.moveWechat(tx, other.id, ctx.actor.id);
  await shoppers.save(tx, other.id, {
    state: 'deleted',
    deletedAt: ctx.now(),
    mergedInto: ctx.actor.id,
    nickname: null,
    avatarFile: null,
    phoneSealed: null,
    phoneHash: null,
    phoneTailHash: null,
  });
  tx.invalidate(shopperTag(other.id));
  await tx.publish(shoppersMerged({ from: other.id, into: ctx.actor.id }));
}
