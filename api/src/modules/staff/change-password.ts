import type { ChangePassword } from '@lintuan/contracts/staff/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import type { AdminContext } from '../../platform/context.ts';
import { refuseField } from '../../platform/errors/app-error.ts';
import { endSessionsOf, hashPassword, passwordMatches, requireStrongPassword } from '../identity/index.ts';
import * as staff from './stores/staff.ts';

/** A new password signs every device out, this one too. */
export async function changePassword(ctx: AdminContext, input: ChangePassword): Promise<Done> {
  const passwordHash = await hashPassword(input.next);
  const known = await staff.findWithRoles(ctx.db, ctx.actor.id);
  const right = await passwordMatches(input.current, known!.passwordHash);
  if (!right) throw refuseField('request.invalid', 'current', '当前密码不正确');
  requireStrongPassword(input.next, known!.name, 'next');
  await ctx.transaction(async (tx) => {
    const person = await staff.lock(tx, ctx.actor.id);
    await staff.save(tx, person.id, { passwordHash });
    await endSessionsOf(tx, 'admin', person.id, 'password_set', ctx.now());
    await tx.audit({
      action: 'staff.password_changed',
      subject: { kind: 'staff', id: person.publicId, name: person.displayName },
      after: { passwordSet: true },
    });
  });
  return { done: true };
}
