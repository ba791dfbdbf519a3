import { createPublicKey } from 'node:crypto';
import type { Keys } from './keys.ts';

const publicKeyOf = (privateKey: string): string => createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();

/** A minute of WeChat Pay's schedule for notices passes in a second. */
const NOTICE_SPEED = '60';

/** The made-up merchant as the API knows it: its own secrets, and the public half of WeChat Pay's. */
export const payOfApi = (keys: Keys, simulator: string) => ({
  WECHAT_PAY_MCHID: keys.WECHAT_PAY_MCHID,
  WECHAT_PAY_MERCHANT_SERIAL: keys.WECHAT_PAY_MERCHANT_SERIAL,
  WECHAT_PAY_MERCHANT_KEY: keys.WECHAT_PAY_MERCHANT_KEY,
  WECHAT_PAY_API_V3_KEY: keys.WECHAT_PAY_API_V3_KEY,
  WECHAT_PAY_PUBLIC_KEY_ID: keys.WECHAT_PAY_PUBLIC_KEY_ID,
  WECHAT_PAY_PUBLIC_KEY: publicKeyOf(keys.WECHAT_SIM_SIGNING_KEY),
  WECHAT_PAY_ORIGIN: simulator,
});

/** The same merchant as WeChat Pay knows it. */
export const payOfSimulator = (keys: Keys) => ({
  WECHAT_PAY_MERCHANTS: JSON.stringify([
    {
      mchid: keys.WECHAT_PAY_MCHID,
      apiV3Key: keys.WECHAT_PAY_API_V3_KEY,
      certSerial: keys.WECHAT_PAY_MERCHANT_SERIAL,
      publicKeyPem: publicKeyOf(keys.WECHAT_PAY_MERCHANT_KEY),
    },
  ]),
  WECHAT_PAY_PLATFORM_KEYS: JSON.stringify({
    publicKeyId: keys.WECHAT_PAY_PUBLIC_KEY_ID,
    signingKeyPem: keys.WECHAT_SIM_SIGNING_KEY,
    certificateKeyPem: keys.WECHAT_SIM_CERTIFICATE_KEY,
  }),
  WECHAT_SIM_NOTICE_SPEED: NOTICE_SPEED,
});
