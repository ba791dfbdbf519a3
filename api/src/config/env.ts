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
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(60).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
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
  SMS_ORIGIN: z.url().optional(),
  SMS_KEY: z.string().default(''),
  STAFF_SECOND_FACTOR: z.enum(['required', 'optional']).optional(),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).optional(),
  WEB_ROOTS: z.string().optional(),
  WORKER: z.enum(['inline', 'separate']).default('inline'),
  DEMO: flag,
});
export type Env = z.output<typeof Env>;
