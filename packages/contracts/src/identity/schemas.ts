import { z } from 'zod';
import { Address } from '../delivery/schemas.ts';
import { Phone, PublicId, Time } from '../wire/schemas.ts';

const Code = z.string('请填写验证码').regex(/^\d{6}$/, '验证码是 6 位数字');
const WechatCode = z.string('缺少微信登录凭证').min(1, '缺少微信登录凭证').max(200, '微信登录凭证不正确');

export const WechatLogin = z.strictObject({ code: WechatCode });
export const SendSmsCode = z.strictObject({ phone: Phone });
export const SmsCodeSent = z.object({ retryAfterSeconds: z.int(), expiresInSeconds: z.int() });
export const SmsLogin = z.strictObject({ phone: Phone, code: Code });

export const LoginName = z.string('请填写登录名').min(1, '请填写登录名').max(50, '登录名最多 50 个字');
export const PasswordLogin = z.strictObject({
  name: LoginName,
  password: z.string('请填写密码').min(1, '请填写密码').max(128, '密码最多 128 个字符'),
  totp: z
    .string()
    .regex(/^\d{6}$/, '动态验证码是 6 位数字')
    .optional(),
});

export const Tokens = z.object({
  accessToken: z.string(),
  accessExpiresAt: Time,
  refreshToken: z.string(),
  refreshExpiresAt: Time,
});
export const Refresh = z.strictObject({ refreshToken: z.string('请重新登录').min(1, '请重新登录').max(200, '请重新登录') });

export const SessionView = z.object({
  sessionId: PublicId,
  device: z.string(),
  ip: z.string(),
  createdAt: Time,
  lastSeenAt: Time,
  current: z.boolean(),
});
export const SessionList = z.object({ items: z.array(SessionView) });
export const EndSession = z.strictObject({ sessionId: PublicId });

export const Me = z.object({
  shopperId: PublicId,
  nickname: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  phoneMasked: z.string().nullable(),
  wechatLinked: z.boolean(),
  joinedAt: Time,
});
export const EditMe = z.strictObject({
  nickname: z.string().trim().min(1, '昵称不能为空').max(20, '昵称最多 20 个字').optional(),
  avatarFileId: PublicId.optional(),
});

export const BindWechatPhone = z.strictObject({ code: WechatCode });
export const BindPhone = z.strictObject({ phone: Phone, code: Code, mergeConsent: z.boolean().default(false) });

export const consentPurposes = ['privacy', 'marketing', 'show_avatar'] as const;
export const Consent = z.object({ purpose: z.enum(consentPurposes), version: z.string(), given: z.boolean(), at: Time.nullable() });
export const ConsentList = z.object({ items: z.array(Consent) });
export const SetConsent = z.strictObject({ purpose: z.enum(consentPurposes), version: z.string().min(1).max(20), given: z.boolean() });

export const DataCopy = z.object({
  me: Me.extend({ phone: z.string().nullable() }),
  consents: z.array(Consent),
  sessions: z.array(SessionView),
  addresses: z.array(Address),
  orders: z.array(
    z.object({ orderNo: z.string(), merchantName: z.string(), payableFen: z.int(), createdAt: Time, goods: z.array(z.string()) }),
  ),
  messages: z.array(z.object({ title: z.string(), body: z.string(), createdAt: Time })),
  exportedAt: Time,
});
export const DeleteAccount = z.strictObject({ confirm: z.literal('注销', '请输入“注销”确认') });

export type WechatLogin = z.input<typeof WechatLogin>;
export type SendSmsCode = z.input<typeof SendSmsCode>;
export type SmsCodeSent = z.output<typeof SmsCodeSent>;
export type SmsLogin = z.input<typeof SmsLogin>;
export type PasswordLogin = z.input<typeof PasswordLogin>;
export type Tokens = z.output<typeof Tokens>;
export type Refresh = z.input<typeof Refresh>;
export type SessionView = z.output<typeof SessionView>;
export type SessionList = z.output<typeof SessionList>;
export type EndSession = z.input<typeof EndSession>;
export type Me = z.output<typeof Me>;
export type EditMe = z.input<typeof EditMe>;
export type BindWechatPhone = z.input<typeof BindWechatPhone>;
export type BindPhone = z.input<typeof BindPhone>;
export type Consent = z.output<typeof Consent>;
export type ConsentList = z.output<typeof ConsentList>;
export type SetConsent = z.input<typeof SetConsent>;
export type DataCopy = z.output<typeof DataCopy>;
export type DeleteAccount = z.input<typeof DeleteAccount>;
