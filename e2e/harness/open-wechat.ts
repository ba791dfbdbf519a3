import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { startWechatSim } from '@lintuan/wechat-sim/server';

const APP = { appid: 'wxe2e00000000001', secret: 'e2e-secret' };
const SMS_KEY = 'e2e-sms-key';
const MERCHANT = { mchid: '1900000001', certSerial: randomBytes(20).toString('hex').toUpperCase() };
/** A minute of WeChat Pay's schedule for notices passes in a second. */
const NOTICE_SPEED = 60;

export interface Wechat {
  origin: string;
  /** What the API must be told to reach it. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** WeChat, WeChat Pay with one merchant, and a text message provider. */
export async function openWechat(): Promise<Wechat> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const apiV3Key = randomBytes(16).toString('hex');
  const merchant = { ...MERCHANT, apiV3Key, publicKeyPem: publicKey };
  const sim = await startWechatSim({ apps: [APP], smsKey: SMS_KEY, pay: { merchants: [merchant], noticeSpeed: NOTICE_SPEED } });
  return {
    origin: sim.origin,
    env: {
      WECHAT_APPID: APP.appid,
      WECHAT_SECRET: APP.secret,
      WECHAT_API_ORIGIN: sim.origin,
      SMS_ORIGIN: sim.origin,
      SMS_KEY,
      WECHAT_PAY_MCHID: MERCHANT.mchid,
      WECHAT_PAY_MERCHANT_SERIAL: MERCHANT.certSerial,
      WECHAT_PAY_MERCHANT_KEY: privateKey,
      WECHAT_PAY_API_V3_KEY: apiV3Key,
      WECHAT_PAY_PUBLIC_KEY_ID: sim.pay.publicKeyId,
      WECHAT_PAY_PUBLIC_KEY: sim.pay.publicKeyPem,
      WECHAT_PAY_ORIGIN: sim.origin,
    },
    close: () => sim.close(),
  };
}
