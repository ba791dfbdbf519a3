import { createDecipheriv, type KeyObject } from 'node:crypto';
import { z } from 'zod';

export const Sealed = z.object({
  algorithm: z.string().optional(),
  ciphertext: z.string(),
  nonce: z.string(),
  associated_data: z.string().default(''),
});
const TAG_BYTES = 16;

/** Decrypts what WeChat seals under the APIv3 key; one flipped bit and it throws. */
export function openResource(sealed: z.output<typeof Sealed>, key: KeyObject): string {
  const bytes = Buffer.from(sealed.ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(sealed.associated_data))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8');
}
