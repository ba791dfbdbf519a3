import type {
  MerchantMe,
  MerchantQuery,
  MerchantRow,
  MerchantStaffRow,
  MerchantState,
  ShopQuery,
  ShopView,
} from '@lintuan/contracts/merchants/schemas';
import type { MerchantPermission } from '@lintuan/contracts/permissions';
import type { Listed } from '@lintuan/contracts/wire/schemas';
import { merchantStaff, merchants } from '@lintuan/db/schema';
import { maskName, maskPhone } from '@lintuan/kernel/mask';
import { and, count, desc, eq, ilike } from 'drizzle-orm';
import type { z } from 'zod';
import type { AdminContext, Context, MerchantContext } from '../../../platform/context.ts';
import { likePattern } from '../../../platform/db/like.ts';
import { pageOf } from '../../../platform/db/page.ts';
import { notFound } from '../../../platform/errors/app-error.ts';
import { fileUrl } from '../../files/index.ts';
import { openContact } from '../present.ts';
import { isOpen } from '../rules.ts';

export async function listMerchants(ctx: AdminContext, query: z.output<typeof MerchantQuery>): Promise<Listed<MerchantRow>> {
  const match = and(
    query.keyword ? ilike(merchants.name, likePattern(query.keyword)) : undefined,
    query.state ? eq(merchants.state, query.state) : undefined,
  );
  const [rows, [total]] = await Promise.all([
    ctx.db
      .select()
      .from(merchants)
      .where(match)
      .orderBy(desc(merchants.id))
      .limit(query.limit)
      .offset((query.page - 1) * query.limit),
    ctx.db.select({ count: count() }).from(merchants).where(match),
  ]);
  const items = rows.map((row) => {
    const contact = openContact(ctx.cipher, row);
    return {
      merchantId: row.publicId,
      name: row.name,
      logoUrl: fileUrl(row.logoFile),
      contactMasked: maskName(contact.contactName),
      phoneMasked: maskPhone(contact.contactPhone),
      state: row.state as MerchantState,
      createdAt: row.createdAt.toISOString(),
    };
  });
  return pageOf(items, query, total!.count);
}

export async function readMemberMe(ctx: MerchantContext): Promise<MerchantMe> {
  const [row] = await ctx.db
    .select({ member: merchantStaff, merchant: merchants })
    .from(merchantStaff)
    .innerJoin(merchants, eq(merchants.id, merchantStaff.merchantId))
    .where(eq(merchantStaff.id, ctx.actor.id));
  const { member, merchant } = row!;
  return {
    staffId: member.publicId,
    name: member.name,
    displayName: member.displayName,
    role: member.role as MerchantStaffRow['role'],
    permissions: member.permissions as MerchantPermission[],
    merchant: {
      merchantId: merchant.publicId,
      name: merchant.name,
      logoUrl: fileUrl(merchant.logoFile),
      state: merchant.state as MerchantState,
    },
  };
}

/** What everybody may know of a shop; its licence is among it. */
export async function readShop(ctx: Context, { merchantId }: ShopQuery): Promise<ShopView> {
  const [row] = await ctx.db.select().from(merchants).where(eq(merchants.publicId, merchantId));
  if (!row || !isOpen(row.state as MerchantState)) throw notFound('这家店暂时没有营业');
  return {
    merchantId: row.publicId,
    name: row.name,
    logoUrl: fileUrl(row.logoFile),
    notice: row.notice,
    licenceNumber: row.licenceNumber,
    licencePictureUrl: fileUrl(row.licenceFile),
    address: row.address,
  };
}
