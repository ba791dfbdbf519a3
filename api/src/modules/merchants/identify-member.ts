import type { PasswordLogin, Tokens } from '@lintuan/contracts/identity/schemas';
import type { MerchantState } from '@lintuan/contracts/merchants/schemas';
import type { Permission } from '@lintuan/contracts/permissions';
import type { Context, Member } from '../../platform/context.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { loginWithPassword, requireSession } from '../identity/index.ts';
import * as merchants from './stores/merchants.ts';

export const memberTag = (id: number): string => `member:${id}`;

export async function identifyMember(ctx: Context, token: string): Promise<Member> {
  const session = await requireSession(ctx, 'merchant', token);
  const tag = memberTag(session.subjectId);
  const member = await ctx.cache.get(tag, { tags: [tag], ttlSeconds: 60 }, () => merchants.findMember(ctx.db, session.subjectId));
  if (!member) throw refuse('identity.session_ended');
  if (member.disabledAt) throw refuse('identity.disabled');
  return {
    kind: 'merchant',
    id: member.id,
    publicId: member.publicId,
    name: member.displayName,
    sessionId: session.id,
    merchantId: member.merchantId,
    permissions: member.permissions as Permission[],
  };
}

const MAY_SIGN_IN: MerchantState[] = ['active', 'suspended'];

/** A suspended shop may still look after its goods and orders; one never approved has nothing to sign in to. */
export async function loginMember(ctx: Context, input: PasswordLogin): Promise<Tokens> {
  return loginWithPassword(
    ctx,
    {
      audience: 'merchant',
      find: async (name) => {
        const row = await merchants.findMemberByName(ctx.db, name);
        if (!row) return null;
        const [merchant] = await merchants.findByIds(ctx.db, [row.merchantId]);
        const shut = !MAY_SIGN_IN.includes(merchant!.state as MerchantState);
        return { id: row.id, passwordHash: row.passwordHash, disabled: row.disabledAt !== null || shut };
      },
      welcome: async (tx, holder) => void (await merchants.saveMember(tx, holder.id, { lastLoginAt: ctx.now() })),
    },
    input,
  );
}
