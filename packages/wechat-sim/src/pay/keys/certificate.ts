import 'reflect-metadata';
import { createHash, createPublicKey, type KeyObject, webcrypto } from 'node:crypto';
import { X509CertificateGenerator } from '@peculiar/x509';

export interface PlatformCertificate {
  serial: string;
  pem: string;
  effectiveAt: Date;
  expiresAt: Date;
}

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const effectiveAt = new Date('2020-01-01T00:00:00Z');
const expiresAt = new Date('2049-12-31T00:00:00Z');

/** Follows from the key alone, so a simulator that restarts with the same key shows the same certificate. */
export async function makeCertificate(privateKey: KeyObject): Promise<PlatformCertificate> {
  const publicKey = createPublicKey(privateKey);
  const serial = serialOf(publicKey);
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: serial,
      subject: 'CN=Tenpay.com sign, O=WeChat simulator',
      issuer: 'CN=WeChat simulator root',
      notBefore: effectiveAt,
      notAfter: expiresAt,
      signingAlgorithm: ALGORITHM,
      // Node's and the browser's words for one thing differ where both are known.
      publicKey: publicKey.toCryptoKey(ALGORITHM, true, ['verify']) as never,
      signingKey: privateKey.toCryptoKey(ALGORITHM, true, ['sign']) as never,
    },
    webcrypto,
  );
  return { serial, pem: certificate.toString('pem'), effectiveAt, expiresAt };
}

/** The leading 5 keeps the number positive and 40 digits long, as WeChat's serials are. */
function serialOf(publicKey: KeyObject): string {
  const digest = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .toUpperCase();
  return `5${digest.slice(0, 39)}`;
}
