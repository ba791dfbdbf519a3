import { z } from 'zod';
import { type Permission, permissions } from '../permissions.ts';
import { Cursor, Day, Limit, PublicId, Time } from '../wire/schemas.ts';

export const PermissionCode = z.enum(Object.keys(permissions) as [Permission, ...Permission[]]);

export const StaffMe = z.object({
  staffId: PublicId,
  name: z.string(),
  displayName: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(PermissionCode),
  secondFactor: z.boolean(),
});

export const NewPassword = z.string('请填写新密码').min(8, '密码至少 8 个字符').max(128, '密码最多 128 个字符');
export const ChangePassword = z.strictObject({ current: z.string().min(1, '请填写当前密码').max(128), next: NewPassword });

export const SecondFactorSetup = z.object({ secret: z.string(), uri: z.string() });
export const ConfirmSecondFactor = z.strictObject({ totp: z.string().regex(/^\d{6}$/, '动态验证码是 6 位数字') });

export const AuditQuery = z.strictObject({
  actor: z.string().max(50).optional(),
  action: z.string().max(60).optional(),
  subject: z.string().max(60).optional(),
  from: Day.optional(),
  until: Day.optional(),
  cursor: Cursor.optional(),
  limit: Limit,
});
export const AuditEntry = z.object({
  auditId: z.string(),
  at: Time,
  actorKind: z.enum(['admin', 'merchant', 'customer', 'system']),
  actorName: z.string(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  subjectName: z.string(),
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  ip: z.string().nullable(),
  requestId: z.string().nullable(),
});

export type StaffMe = z.output<typeof StaffMe>;
export type ChangePassword = z.input<typeof ChangePassword>;
export type SecondFactorSetup = z.output<typeof SecondFactorSetup>;
export type ConfirmSecondFactor = z.input<typeof ConfirmSecondFactor>;
export type AuditQuery = z.input<typeof AuditQuery>;
export type AuditEntry = z.output<typeof AuditEntry>;
