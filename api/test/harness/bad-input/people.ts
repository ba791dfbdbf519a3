import type { Permission } from '@lintuan/contracts/permissions';
import { merchantPermissions, permissions } from '@lintuan/contracts/permissions';
import { merchantStaff, roles, sessions, shoppers, staff, staffRoles } from '@lintuan/db/schema';
import { signAccess } from '../../../src/modules/identity/access-token.ts';
import { newId, type Shop } from '../people.ts';
import type { World } from '../world.ts';

export type SignedInAs = 'customer' | 'merchant' | 'admin';
const AT_ONCE = 100;
/** Below every limit on what one person may ask. */
const ASKED_AT_MOST = 15;
const everything = Object.keys(permissions) as Permission[];

/** People by the hundred, without the cost of a login each. */
export function crowd(world: World, shop: Shop, held: readonly Permission[] = everything) {
  const { db } = world.house;
  const waiting: Record<SignedInAs, { token: string; id: number }[]> = { customer: [], merchant: [], admin: [] };
  const asking: Partial<Record<SignedInAs, { token: string; asked: number }>> = {};
  const ids = <Row>(row: (at: number) => Row) => Array.from({ length: AT_ONCE }, (_, at) => row(at));

  const makers: Record<SignedInAs, () => Promise<{ id: number }[]>> = {
    customer: () =>
      db
        .insert(shoppers)
        .values(ids(() => ({ publicId: newId() })))
        .returning({ id: shoppers.id }),
    merchant: () =>
      db
        .insert(merchantStaff)
        .values(
          ids(() => {
            const name = newId();
            const plain = { publicId: newId(), merchantId: shop.id, name, displayName: name, passwordHash: '', role: 'clerk' };
            return { ...plain, permissions: merchantPermissions.filter((one) => held.includes(one)) };
          }),
        )
        .returning({ id: merchantStaff.id }),
    admin: async () => {
      const code = newId();
      const [role] = await db
        .insert(roles)
        .values({ code, name: code, permissions: [...held] })
        .returning();
      const people = await db
        .insert(staff)
        .values(ids(() => ({ publicId: newId(), name: newId(), displayName: '员工', passwordHash: '' })))
        .returning({ id: staff.id });
      await db.insert(staffRoles).values(people.map(({ id }) => ({ staffId: id, roleId: role!.id })));
      return people;
    },
  };

  const tokenOf = (aud: SignedInAs, sid: string, seconds = 900) =>
    signAccess(world.config.keys.tokens, { aud, sid, exp: Math.floor(world.clock.now.getTime() / 1000) + seconds });

  return {
    tokenOf,
    /** How many are left before more have to be made. */
    left: (audience: SignedInAs) => waiting[audience].length,
    async makeMore(audience: SignedInAs): Promise<void> {
      const people = await makers[audience]();
      const at = world.clock.now;
      const rows = people.map(({ id }) => ({
        publicId: newId(),
        audience,
        subjectId: id,
        ip: '',
        userAgent: '',
        createdAt: at,
        lastSeenAt: at,
      }));
      await db.insert(sessions).values(rows);
      waiting[audience].push(...rows.map(({ publicId, subjectId }) => ({ token: tokenOf(audience, publicId), id: subjectId })));
    },
    /** Someone who may ask now: the same as before, until they have asked often or are worn out. */
    async someone(audience: SignedInAs): Promise<string> {
      const current = asking[audience];
      if (!current || current.asked >= ASKED_AT_MOST) asking[audience] = { token: (await this.take(audience)).token, asked: 0 };
      asking[audience]!.asked += 1;
      return asking[audience]!.token;
    },
    /** What they asked was done: they may have left, or signed out, or be someone else now. */
    wearOut(audience: SignedInAs): void {
      delete asking[audience];
    },
    async take(audience: SignedInAs): Promise<{ token: string; id: number }> {
      if (waiting[audience].length === 0) await this.makeMore(audience);
      return waiting[audience].pop()!;
    },
  };
}

export type Crowd = ReturnType<typeof crowd>;
