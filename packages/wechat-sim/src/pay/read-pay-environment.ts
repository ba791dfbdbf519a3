import { readFileSync } from 'node:fs';
import { type Fields, isFields, isText } from '../input.ts';
import type { PayMerchant, PayOptions, PlatformKeys } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** WeChat Pay is simulated once WECHAT_PAY_MERCHANTS is given; a PEM may stand there itself or as `@/path/to/file`. */
export function readPayEnvironment(env: Environment): PayOptions | undefined {
  if (!env.WECHAT_PAY_MERCHANTS) return undefined;
  const merchants = jsonIn('WECHAT_PAY_MERCHANTS', env.WECHAT_PAY_MERCHANTS);
  if (!Array.isArray(merchants) || merchants.length === 0) throw new Error('WECHAT_PAY_MERCHANTS must be a JSON list of merchants');
  const speed = Number(env.WECHAT_SIM_NOTICE_SPEED || 1);
  if (!(speed > 0)) throw new Error('WECHAT_SIM_NOTICE_SPEED must be a number above 0');
  return { merchants: merchants.map(merchantIn), platform: platformIn(env.WECHAT_PAY_PLATFORM_KEYS), noticeSpeed: speed };
}

function merchantIn(value: unknown): PayMerchant {
  const text = textsOf('WECHAT_PAY_MERCHANTS', value);
  return { mchid: text('mchid'), apiV3Key: text('apiV3Key'), certSerial: text('certSerial'), publicKeyPem: pemIn(text('publicKeyPem')) };
}

function platformIn(json: string | undefined): PlatformKeys | undefined {
  if (!json) return undefined;
  const text = textsOf('WECHAT_PAY_PLATFORM_KEYS', jsonIn('WECHAT_PAY_PLATFORM_KEYS', json));
  return {
    publicKeyId: text('publicKeyId'),
    signingKeyPem: pemIn(text('signingKeyPem')),
    certificateKeyPem: pemIn(text('certificateKeyPem')),
  };
}

const pemIn = (text: string): string => (text.startsWith('@') ? readFileSync(text.slice(1), 'utf8') : text);

function textsOf(variable: string, value: unknown): (name: string) => string {
  const fields: Fields = isFields(value) ? value : {};
  return (name) => {
    const text = fields[name];
    if (!isText(text)) throw new Error(`${variable} lacks ${name}`);
    return text;
  };
}

function jsonIn(variable: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${variable} is not JSON`);
  }
}
