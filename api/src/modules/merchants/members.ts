import type {
  AddMerchantStaff,
  EditMerchantStaff,
  MerchantDetail,
  MerchantRef,
  MerchantStaffList,
  MerchantStaffRow,
} from '@lintuan/contracts/merchants/schemas';
import type { AdminContext } from '../../platform/context.ts';
import { brokenConstraint } from '../../platform/db/sql-errors.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound, refuseField } from '../../platform/errors/app-error.ts';
import { endSessionsOf, hashPassword, requireStrongPassword } from '../identity/index.ts';
import { memberAuditView } from './audit-view.ts';
import { memberTag } from './identify-member.ts';
import { presentMember, presentMerchant } from './present.ts';
import * as merchants from './stores/merchants.ts';

export async function readMerchant(ctx: AdminContext, { merchantId }: MerchantRef): Promise<MerchantDetail> {
  return presentMerchant(ctx.cipher, await requireMerchant(ctx.db, merchantId));
}

export async function listMembers(ctx: AdminContext, { merchantId }: MerchantRef): Promise<MerchantStaffList> {
  const merchant = await requireMerchant(ctx.db, merchantId);
  return { items: (await merchants.members(ctx.db, merchant.id)).map(presentMember) };
}

export async function addMember(ctx: AdminContext, input: AddMerchantStaff): Promise<MerchantStaffRow> {
  requireStrongPassword(input.password, input.name, 'password');
  const passwordHash = await hashPassword(input.password);
  try {
    return await ctx.once(async (tx) => {
      const merchant = await requireMerchant(tx.db, input.merchantId);
      const member = await merchants.addMember(tx, {
        publicId: ctx.newId(),
        merchantId: merchant.id,
        name: input.name,
        displayName: input.displayName,
        passwordHash,
        role: input.role,
        permissions: [...new Set(input.permissions)],
        createdAt: ctx.now(),
      });
      await tx.audit({
        action: 'merchants.member_added',
        subject: subjectOf(member),
        merchantId: merchant.id,
        after: memberAuditView(member),
      });
      return presentMember(member);
    });
  } catch (error) {
    if (brokenConstraint(error) === 'merchant_staff_name') throw refuseField('merchants.staff_name_taken', 'name', '登录名已被使用');
    throw error;
  }
}

/** Disabling someone or setting their password signs them out everywhere. */
export async function editMember(ctx: AdminContext, input: EditMerchantStaff): Promise<MerchantStaffRow> {
  const { merchantId, staffId, password, disabled, permissions, ...plain } = input;
  const passwordHash = password === undefined ? undefined : await hashPassword(password);
  return ctx.transaction(async (tx) => {
    const merchant = await requireMerchant(tx.db, merchantId);
    const before = await merchants.lockMember(tx, merchant.id, staffId);
    if (!before) throw notFound('没有这位员工');
    if (password !== undefined) requireStrongPassword(password, before.name, 'password');
    const after = await merchants.saveMember(tx, before.id, {
      displayName: plain.displayName ?? before.displayName,
      role: plain.role ?? before.role,
      permissions: permissions ? [...new Set(permissions)] : before.permissions,
      disabledAt: disabled === undefined ? before.disabledAt : disabled ? (before.disabledAt ?? ctx.now()) : null,
      passwordHash: passwordHash ?? before.passwordHash,
    });
    if (passwordHash || disabled) await endSessionsOf(tx, 'merchant', before.id, disabled ? 'disabled' : 'password_set', ctx.now());
    tx.invalidate(memberTag(before.id));
    const changed = passwordHash ? { passwordSet: true } : {};
    await tx.audit({
      action: 'merchants.member_edited',
      subject: subjectOf(after),
      merchantId: merchant.id,
      before: memberAuditView(before),
      after: { ...memberAuditView(after), ...changed },
    });
    return presentMember(after);
  });
}

const subjectOf = (member: merchants.MemberRow) => ({ kind: 'merchant_member', id: member.publicId, name: member.displayName });

async function requireMerchant(db: AdminContext['db'] | Tx['db'], publicId: string): Promise<merchants.MerchantRow> {
  const merchant = await merchants.find(db, publicId);
  if (!merchant) throw notFound('没有这个商家');
  return merchant;
}
