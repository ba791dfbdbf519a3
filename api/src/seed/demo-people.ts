import { merchantPermissions } from '@lintuan/contracts/permissions';
import { roles, staff, staffRoles } from '@lintuan/db/schema';
import type { DemoMerchant } from '@lintuan/db/seed/demo/catalogue/types';
import type { demoLogins } from '@lintuan/db/seed/demo/logins';
import { inArray } from 'drizzle-orm';
import { hashPassword } from '../modules/identity/index.ts';
import { addMember, createMerchant, moveMerchant } from '../modules/merchants/index.ts';
import type { AdminContext } from '../platform/context.ts';

type Logins = typeof demoLogins;

export async function seedStaff(ctx: AdminContext, logins: Logins): Promise<void> {
  const people = logins.filter((login) => login.where === '/admin/');
  await ctx.transaction(async (tx) => {
    const codes = people.map((person) => person.role);
    const known = new Map((await tx.db.select().from(roles).where(inArray(roles.code, codes))).map((role) => [role.code, role.id]));
    for (const person of people) {
      const passwordHash = await hashPassword(person.secret);
      const [made] = await tx.db
        .insert(staff)
        .values({ publicId: ctx.newId(), name: person.name, displayName: person.who, passwordHash })
        .returning({ id: staff.id });
      await tx.db.insert(staffRoles).values({ staffId: made!.id, roleId: known.get(person.role)! });
    }
  });
}

/** Opens each shop and lets its people in; answers their ids by key. */
export async function seedMerchants(
  ctx: AdminContext,
  merchants: readonly DemoMerchant[],
  logins: Logins,
  pictures: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, ...form } of merchants) {
    const { merchantId } = await createMerchant(ctx, { ...form, licenceFileId: null, logoFileId: pictures.get(`merchant:${key}`) ?? null });
    await moveMerchant(ctx, { merchantId, action: 'approve', reason: '' });
    ids.set(key, merchantId);
    for (const person of logins.filter((login) => login.merchant === key)) {
      await addMember(ctx, {
        merchantId,
        name: person.name,
        displayName: person.who.split(' ')[1] ?? person.who,
        role: person.role as 'owner' | 'picker',
        permissions:
          person.role === 'owner' ? [...merchantPermissions] : ['catalog.read', 'stock.read', 'orders.read', 'orders.edit', 'orders.ship'],
        password: person.secret,
      });
    }
  }
  return ids;
}
