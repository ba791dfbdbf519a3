import { z } from 'zod';

const flag = z.enum(['0', '1']).default('0');
const keyRing = z
  .string()
  .regex(/^\w{1,16}:[A-Za-z0-9+/=]{43,}(,\w{1,16}:[A-Za-z0-9+/=]{43,})*$/, 'must read id:base64[,id:base64…], each key at least 32 bytes');

/** The environment as it is written; config.ts turns it into what the code uses. */
export const Env = z.object({
  APP_ENV: z.enum(['development', 'test', 'production']).default('production'),
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_ORIGIN: z.url().optional(),
  SHOP_ORIGIN: z.url().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(60).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis://')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  TOKEN_KEYS: keyRing,
  FIELD_KEYS: keyRing,
  HASH_KEYS: keyRing,
  WECHAT_APPID: z.string().optional(),
  WECHAT_SECRET: z.string().optional(),
  WECHAT_API_ORIGIN: z.url().default('https://api.weixin.qq.com'),
  WECHAT_TEMPLATES: z.string().optional(),
  PAY_PROVIDER: z.enum(['wechat', 'fake']).optional(),
  WECHAT_PAY_MCHID: z
    .string()
    .regex(/^\d{6,32}$/, 'must be digits')
    .optional(),
  WECHAT_PAY_MERCHANT_SERIAL: z
    .string()
    .regex(/^[0-9A-Fa-f]{8,64}$/, 'must be the hexadecimal serial number of the merchant certificate')
    .optional(),
  WECHAT_PAY_MERCHANT_KEY: z.string().optional(),
  WECHAT_PAY_API_V3_KEY: z.string().length(32, 'must have 32 characters').optional(),
  WECHAT_PAY_PUBLIC_KEY_ID: z
    .string()
    .regex(/^PUB_KEY_ID_\w+$/, 'must begin with PUB_KEY_ID_')
    .optional(),
  WECHAT_PAY_PUBLIC_KEY: z.string().optional(),
  WECHAT_PAY_ORIGIN: z.url().default('https://api.mch.weixin.qq.com'),
  WECHAT_PAY_NOTIFY_ORIGIN: z.url().optional(),
  SMS_ORIGIN: z.url().optional(),
  SMS_KEY: z.string().default(''),
  STAFF_SECOND_FACTOR: z.enum(['required', 'optional']).optional(),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).optional(),
  WEB_ROOTS: z.string().optional(),
  WORKER: z.enum(['inline', 'separate']).default('inline'),
  DEMO: flag,
});
export type Env = z.output<typeof Env>;
