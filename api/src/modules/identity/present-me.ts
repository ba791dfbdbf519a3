import type { Me } from '@lintuan/contracts/identity/schemas';
import { maskPhone } from '@lintuan/kernel/mask';
import type { Context } from '../../platform/context.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { fileUrl } from '../files/index.ts';
import { openPhone } from './shopper-phone.ts';
import { hasWechat, type ShopperRow } from './stores/shoppers.ts';

export async function presentMe(ctx: Context, shopper: ShopperRow, db: Db | Tx['db']): Promise<Me> {
  return {
    shopperId: shopper.publicId,
    nickname: shopper.nickname,
    avatarUrl: fileUrl(shopper.avatarFile),
    phoneMasked: shopper.phoneSealed && maskPhone(openPhone(ctx.cipher, shopper.phoneSealed)),
    wechatLinked: await hasWechat(db, shopper.id, ctx.providers.wechat.appid),
    joinedAt: shopper.createdAt.toISOString(),
  };
}
