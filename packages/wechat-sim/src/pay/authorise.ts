import { verify } from 'node:crypto';
import type { Merchant, PaySim } from './pay.ts';
import { PayError, signError } from './pay-error.ts';

const SCHEME = 'WECHATPAY2-SHA256-RSA2048 ';
const MAX_SKEW_SECONDS = 300;
const FIELD = /(\w+)="([^"]*)"/g;

export interface SignedCall {
  method: string;
  target: string;
  authorization: string | undefined;
  body: string;
}

/** The merchant whose signature is on the call; one nonce serves one call. */
export function authorise(sim: PaySim, call: SignedCall): Merchant {
  const { mchid, nonce, signature, timestamp, serial } = partsOf(call.authorization);
  const skew = Math.abs(sim.now().getTime() / 1000 - Number(timestamp));
  if (!/^\d{10}$/.test(timestamp) || skew > MAX_SKEW_SECONDS)
    throw signError('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟', 'timestamp');
  const merchant = sim.pay.merchants.get(mchid);
  if (!merchant) throw signError('商户号不存在，请检查Http头Authorization中的mchid', 'mchid');
  if (merchant.certSerial !== serial) throw signError('商户证书序列号有误，请检查Http头Authorization中的serial_no', 'serial_no');
  const message = `${call.method}\n${call.target}\n${timestamp}\n${nonce}\n${call.body}\n`;
  if (!verify('sha256', Buffer.from(message), merchant.publicKey, Buffer.from(signature, 'base64'))) {
    throw signError('签名错误，请检查后再试', 'sign not match');
  }
  const used = `${mchid} ${nonce}`;
  if (sim.pay.state.nonces.has(used)) throw signError('Http头Authorization中的nonce_str已使用过', 'nonce_str');
  sim.pay.state.nonces.set(used, true);
  return merchant;
}

function partsOf(authorization: string | undefined) {
  if (!authorization?.startsWith(SCHEME))
    throw new PayError(401, 'SIGN_ERROR', 'Http头Authorization值格式错误，请参考《微信支付商户API签名机制》');
  const found = new Map([...authorization.slice(SCHEME.length).matchAll(FIELD)].map(([, name, value]) => [name, value]));
  const part = (name: string): string => {
    const value = found.get(name);
    if (!value) throw signError(`Http头Authorization中缺少${name}`, name);
    return value;
  };
  return {
    mchid: part('mchid'),
    nonce: part('nonce_str'),
    signature: part('signature'),
    timestamp: part('timestamp'),
    serial: part('serial_no'),
  };
}
