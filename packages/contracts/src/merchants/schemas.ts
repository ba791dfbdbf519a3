import { z } from 'zod';
import { LoginName } from '../identity/schemas.ts';
import { merchantPermissions } from '../permissions.ts';
import { NewPassword } from '../staff/schemas.ts';
import { Limit, listOf, Page, Phone, PublicId, Time } from '../wire/schemas.ts';

export const merchantStates = ['pending', 'active', 'rejected', 'suspended'] as const;
export const MerchantState = z.enum(merchantStates);

export const ShopView = z.object({
  merchantId: PublicId,
  name: z.string(),
  logoUrl: z.string().nullable(),
  notice: z.string(),
  licenceNumber: z.string(),
  licencePictureUrl: z.string().nullable(),
  address: z.string(),
});
export const ShopQuery = z.strictObject({ merchantId: PublicId });

export const MerchantRow = z.object({
  merchantId: PublicId,
  name: z.string(),
  logoUrl: z.string().nullable(),
  contactMasked: z.string(),
  phoneMasked: z.string(),
  state: MerchantState,
  createdAt: Time,
});
export const MerchantQuery = z.strictObject({
  keyword: z.string().trim().max(50).optional(),
  state: MerchantState.optional(),
  page: Page,
  limit: Limit,
});
export const MerchantList = listOf(MerchantRow);

export const MerchantForm = z.strictObject({
  name: z.string('请填写店铺名称').trim().min(2, '店铺名称至少 2 个字').max(30, '店铺名称最多 30 个字'),
  notice: z.string().trim().max(200, '公告最多 200 个字').default(''),
  licenceNumber: z
    .string('请填写营业执照号')
    .trim()
    .regex(/^[0-9A-Z]{15,18}$/, '营业执照号是 15–18 位数字或大写字母'),
  licenceFileId: PublicId.nullable().default(null),
  logoFileId: PublicId.nullable().default(null),
  contactName: z.string('请填写联系人').trim().min(1, '请填写联系人').max(30, '联系人最多 30 个字'),
  contactPhone: Phone,
  address: z.string('请填写地址').trim().min(4, '请填写完整地址').max(120, '地址最多 120 个字'),
});
export const EditMerchant = MerchantForm.extend({ merchantId: PublicId });
export const MerchantDetail = MerchantForm.extend({
  merchantId: PublicId,
  state: MerchantState,
  logoUrl: z.string().nullable(),
  licencePictureUrl: z.string().nullable(),
  createdAt: Time,
});
export const MerchantRef = z.strictObject({ merchantId: PublicId });

export const merchantActions = ['approve', 'reject', 'suspend', 'resume'] as const;
export const MoveMerchant = z.strictObject({
  merchantId: PublicId,
  action: z.enum(merchantActions),
  reason: z.string().trim().max(200, '原因最多 200 个字').default(''),
});

export const merchantRoles = ['owner', 'clerk', 'picker', 'courier'] as const;
export const MerchantStaffRow = z.object({
  staffId: PublicId,
  name: z.string(),
  displayName: z.string(),
  role: z.enum(merchantRoles),
  permissions: z.array(z.enum(merchantPermissions)),
  disabled: z.boolean(),
  lastLoginAt: Time.nullable(),
});
export const MerchantStaffList = z.object({ items: z.array(MerchantStaffRow) });
export const AddMerchantStaff = z.strictObject({
  merchantId: PublicId,
  name: LoginName.regex(/^[a-z0-9][a-z0-9._-]{2,29}$/, '登录名用 3–30 位小写字母、数字、点或横线'),
  displayName: z.string('请填写姓名').trim().min(1, '请填写姓名').max(20, '姓名最多 20 个字'),
  role: z.enum(merchantRoles),
  permissions: z.array(z.enum(merchantPermissions)).max(merchantPermissions.length),
  password: NewPassword,
});
export const EditMerchantStaff = z.strictObject({
  merchantId: PublicId,
  staffId: PublicId,
  displayName: z.string().trim().min(1, '请填写姓名').max(20, '姓名最多 20 个字').optional(),
  role: z.enum(merchantRoles).optional(),
  permissions: z.array(z.enum(merchantPermissions)).max(merchantPermissions.length).optional(),
  disabled: z.boolean().optional(),
  password: NewPassword.optional(),
});

export const MerchantMe = z.object({
  staffId: PublicId,
  name: z.string(),
  displayName: z.string(),
  role: z.enum(merchantRoles),
  permissions: z.array(z.enum(merchantPermissions)),
  merchant: z.object({ merchantId: PublicId, name: z.string(), logoUrl: z.string().nullable(), state: MerchantState }),
});

export type MerchantState = z.output<typeof MerchantState>;
export type MerchantRole = (typeof merchantRoles)[number];
export type MerchantAction = (typeof merchantActions)[number];
export type ShopView = z.output<typeof ShopView>;
export type ShopQuery = z.input<typeof ShopQuery>;
export type MerchantRow = z.output<typeof MerchantRow>;
export type MerchantQuery = z.input<typeof MerchantQuery>;
export type MerchantForm = z.input<typeof MerchantForm>;
export type EditMerchant = z.input<typeof EditMerchant>;
export type MerchantDetail = z.output<typeof MerchantDetail>;
export type MerchantRef = z.input<typeof MerchantRef>;
export type MoveMerchant = z.input<typeof MoveMerchant>;
export type MerchantStaffRow = z.output<typeof MerchantStaffRow>;
export type MerchantStaffList = z.output<typeof MerchantStaffList>;
export type AddMerchantStaff = z.input<typeof AddMerchantStaff>;
export type EditMerchantStaff = z.input<typeof EditMerchantStaff>;
export type MerchantMe = z.output<typeof MerchantMe>;
