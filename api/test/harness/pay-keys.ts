import { generateKeyPairSync } from 'node:crypto';
import type { PlatformKeys } from '@lintuan/wechat-sim/pay/options';

/** A merchant's pair and WeChat Pay's own, as PEM. */
export interface PayKeys {
  merchantKey: string;
  merchantPublicKey: string;
  platform: PlatformKeys;
}

function makePair() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

export function makePayKeys(): PayKeys {
  const merchant = makePair();
  return {
    merchantKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platform: {
      publicKeyId: 'PUB_KEY_ID_0100000000012040060100000000000001',
      signingKeyPem: makePair().privateKey,
      certificateKeyPem: makePair().privateKey,
    },
  };
}
