import type { PasswordLogin, Tokens } from '@lintuan/contracts/identity/schemas';
import type { Permission } from '@lintuan/contracts/permissions';
import type { Context, StaffMember } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { loginWithPassword, requireSession } from '../identity/index.ts';
import { openSecret } from './second-factor.ts';
import * as staff from './stores/staff.ts';
import { staffTag } from './tags.ts';
import { matchingStep } from './totp.ts';

export async function identifyStaff(ctx: Context, token: string): Promise<StaffMember> {
  const session = await requireSession(ctx, 'admin', token);
  const tag = staffTag(session.subjectId);
  const person = await ctx.cache.get(tag, { tags: [tag], ttlSeconds: 60 }, () => staff.findWithRoles(ctx.db, session.subjectId));
  if (!person) throw refuse('identity.session_ended');
  if (person.disabledAt) throw refuse('identity.disabled');
  const mayWork = person.totpConfirmedAt !== null || !ctx.config.staff.secondFactorRequired;
  return {
    kind: 'admin',
    id: person.id,
    publicId: person.publicId,
    name: person.displayName,
    sessionId: session.id,
    permissions: mayWork ? (person.permissions as Permission[]) : [],
  };
}

export async function loginStaff(ctx: Context, input: PasswordLogin): Promise<Tokens> {
  return loginWithPassword(
    ctx,
    {
      audience: 'admin',
      find: async (name) => {
        const row = await staff.findByName(ctx.db, name);
        return row && { id: row.id, passwordHash: row.passwordHash, disabled: row.disabledAt !== null };
      },
      check: (tx, holder) => checkSecondFactor(ctx, tx, holder.id, input.totp),
      welcome: (tx, holder) => staff.save(tx, holder.id, { lastLoginAt: ctx.now() }),
    },
    input,
  );
}

async function checkSecondFactor(ctx: Context, tx: Tx, staffId: number, code: string | undefined): Promise<boolean> {
  const person = await staff.lock(tx, staffId);
  if (!person.totpSealed || !person.totpConfirmedAt) return true;
  if (code === undefined) throw refuse('identity.second_factor_required');
  const step = matchingStep(openSecret(ctx, person.totpSealed), code, ctx.now(), person.totpLastStep);
  if (step === null) return false;
  await staff.save(tx, staffId, { totpLastStep: step });
  return true;
}
