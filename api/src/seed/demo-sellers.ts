import type { Permission } from '@lintuan/contracts/permissions';
import { merchantStaff, merchants } from '@lintuan/db/schema';
import type { demoLogins } from '@lintuan/db/seed/demo/logins';
import { eq, inArray } from 'drizzle-orm';
import type { MerchantContext } from '../platform/context.ts';
import { createContext, type House } from '../platform/house.ts';

export interface Seller {
  merchantId: string;
  name: string;
  /** Acts as the shop's owner. */
  ctx: MerchantContext;
}

/** Each shop of the demo by its key, with its owner at work. */
export async function openShops(house: House, logins: typeof demoLogins): Promise<Map<string, Seller>> {
  const owners = new Map(logins.filter((login) => login.role === 'owner').map((login) => [login.name, login.merchant!]));
  const rows = await house.db
    .select({ member: merchantStaff, merchant: merchants })
    .from(merchantStaff)
    .innerJoin(merchants, eq(merchants.id, merchantStaff.merchantId))
    .where(inArray(merchantStaff.name, [...owners.keys()]));
  return new Map(
    rows.map(({ member, merchant }) => {
      const { id, publicId, displayName: name, merchantId } = member;
      const permissions = member.permissions as Permission[];
      const actor = { kind: 'merchant', id, publicId, name, sessionId: 0, merchantId, permissions } as const;
      const ctx = createContext(house, actor, { requestId: `seed-${member.name}`, ip: null, userAgent: '' });
      return [owners.get(member.name)!, { merchantId: merchant.publicId, name: merchant.name, ctx }];
    }),
  );
}
