import type { Tokens, WechatLogin } from '@lintuan/contracts/identity/schemas';
import type { Context } from '../../platform/context.ts';
import { takeTurns } from '../../platform/db/transaction.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse, refuseField } from '../../platform/errors/app-error.ts';
import type { WechatPerson } from '../../platform/providers/providers.ts';
import { openSession } from './sessions.ts';
import * as shoppers from './stores/shoppers.ts';

export async function loginWithWechat(ctx: Context, { code }: WechatLogin): Promise<Tokens> {
  const person = await ctx.providers.wechat.exchangeLoginCode(code);
  if (!person) throw refuseField('identity.wechat_code_invalid', 'code', '微信登录已过期，请重试');
  return ctx.transaction(async (tx) => {
    await takeTurns(tx, `wechat:${person.unionid ?? person.openid}`);
    const shopperId = (await known(ctx, tx, person)) ?? (await welcome(ctx, tx, person));
    const shopper = await shoppers.lock(tx, shopperId);
    if (shopper.state === 'banned') throw refuse('identity.disabled');
    await shoppers.save(tx, shopperId, { lastLoginAt: ctx.now() });
    return openSession(ctx, tx, 'customer', shopperId);
  });
}

async function known(ctx: Context, tx: Tx, person: WechatPerson): Promise<number | null> {
  const { appid } = ctx.providers.wechat;
  const here = await shoppers.findByWechat(tx, appid, person.openid);
  if (here !== null || !person.unionid) return here;
  const elsewhere = await shoppers.findByUnionid(tx, person.unionid, appid);
  if (elsewhere !== null) await shoppers.linkWechat(tx, { shopperId: elsewhere, appid, ...person, createdAt: ctx.now() });
  return elsewhere;
}

async function welcome(ctx: Context, tx: Tx, person: WechatPerson): Promise<number> {
  const shopper = await shoppers.add(tx, { publicId: ctx.newId(), createdAt: ctx.now() });
  await shoppers.linkWechat(tx, { shopperId: shopper.id, appid: ctx.providers.wechat.appid, ...person, createdAt: ctx.now() });
  return shopper.id;
}
