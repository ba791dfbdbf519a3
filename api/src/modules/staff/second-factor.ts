import type { ConfirmSecondFactor, SecondFactorSetup } from '@lintuan/contracts/staff/schemas';
import type { Done } from '@lintuan/contracts/wire/schemas';
import type { AdminContext, Context } from '../../platform/context.ts';
import { refuse, refuseField } from '../../platform/errors/app-error.ts';
import * as staff from './stores/staff.ts';
import { staffTag } from './tags.ts';
import { matchingStep, toBase32 } from './totp.ts';

const PLACE = 'staff.totp';

export const openSecret = (ctx: Context, sealed: string): Buffer => Buffer.from(ctx.cipher.open(sealed, PLACE), 'base64');

export const sealSecret = (ctx: Context, secret: Buffer): string => ctx.cipher.seal(secret.toString('base64'), PLACE);

/** A new secret counts only once a code made from it has come back. */
export async function setUpSecondFactor(ctx: AdminContext): Promise<SecondFactorSetup> {
  const secret = ctx.random(20);
  await ctx.transaction(async (tx) => {
    const person = await staff.lock(tx, ctx.actor.id);
    if (person.totpConfirmedAt) throw refuse('identity.forbidden', { message: '已启用动态验证码；如需更换请联系管理员' });
    await staff.save(tx, person.id, { totpSealed: sealSecret(ctx, secret) });
  });
  const text = toBase32(secret);
  return {
    secret: text,
    uri: `otpauth://totp/${encodeURIComponent(`邻团:${ctx.actor.name}`)}?secret=${text}&issuer=${encodeURIComponent('邻团')}`,
  };
}

export async function confirmSecondFactor(ctx: AdminContext, { totp }: ConfirmSecondFactor): Promise<Done> {
  await ctx.transaction(async (tx) => {
    const person = await staff.lock(tx, ctx.actor.id);
    const step = person.totpSealed && matchingStep(openSecret(ctx, person.totpSealed), totp, ctx.now(), person.totpLastStep);
    if (!step) throw refuseField('identity.wrong_code', 'totp', '动态验证码不正确');
    await staff.save(tx, person.id, { totpConfirmedAt: ctx.now(), totpLastStep: step });
    tx.invalidate(staffTag(person.id));
    const subject = { kind: 'staff', id: person.publicId, name: person.displayName };
    await tx.audit({ action: 'staff.second_factor_on', subject, before: { secondFactor: false }, after: { secondFactor: true } });
  });
  return { done: true };
}
