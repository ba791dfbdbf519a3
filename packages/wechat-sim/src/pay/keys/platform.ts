import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import type { PlatformKeys } from '../options.ts';
import { makeCertificate, type PlatformCertificate } from './certificate.ts';

export interface Signer {
  serial: string;
  key: KeyObject;
}

export interface Platform {
  publicKey: Signer & { pem: string };
  certificate: Signer & PlatformCertificate;
}

const generate = promisify(generateKeyPair);
let made: Promise<Platform> | null = null;

/** Without keys of its own the process makes them once, since all simulators of a test run may share them. */
export function openPlatform(keys?: PlatformKeys): Promise<Platform> {
  if (keys) return build(keys);
  made ??= makePlatformKeys().then(build);
  return made;
}

async function makePlatformKeys(): Promise<PlatformKeys> {
  const [signing, certificate] = await Promise.all([makePrivateKey(), makePrivateKey()]);
  const publicKeyId = `PUB_KEY_ID_${Array.from({ length: 34 }, () => randomInt(10)).join('')}`;
  return { publicKeyId, signingKeyPem: pemOf(signing), certificateKeyPem: pemOf(certificate) };
}

export const makePrivateKey = async (): Promise<KeyObject> => (await generate('rsa', { modulusLength: 2048 })).privateKey;

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

async function build({ publicKeyId, signingKeyPem, certificateKeyPem }: PlatformKeys): Promise<Platform> {
  const key = createPrivateKey(signingKeyPem);
  const certificateKey = createPrivateKey(certificateKeyPem);
  const pem = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  return {
    publicKey: { serial: publicKeyId, key, pem },
    certificate: { key: certificateKey, ...(await makeCertificate(certificateKey)) },
  };
}
