import type { SystemContext } from '../../platform/context.ts';
import { takeTurns } from '../../platform/db/transaction.ts';
import { hashPassword } from '../identity/index.ts';
import * as staff from './stores/staff.ts';

/** Opens the door once: where there is nobody yet, an administrator with a password no one else knows; null afterwards. */
export async function createFirstStaff(ctx: SystemContext, name: string): Promise<string | null> {
  const password = ctx.random(15).toString('base64url');
  const passwordHash = await hashPassword(password);
  return ctx.transaction(async (tx) => {
    await takeTurns(tx, 'first-staff');
    if (await staff.anyone(tx)) return null;
    const publicId = ctx.newId();
    await staff.addAdministrator(tx, { publicId, name, displayName: name, passwordHash, createdAt: ctx.now() });
    await tx.audit({ action: 'staff.first_created', subject: { kind: 'staff', id: publicId, name }, after: { name } });
    return password;
  });
}
