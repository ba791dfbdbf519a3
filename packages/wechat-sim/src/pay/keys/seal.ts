import { createCipheriv } from 'node:crypto';

export interface Sealed {
  algorithm: 'AEAD_AES_256_GCM';
  ciphertext: string;
  nonce: string;
  associated_data: string;
}

/** The tag follows the ciphertext, and the key is the text of the API v3 key itself. */
export function seal(plain: string, { key, nonce, about }: { key: string; nonce: string; about: string }): Sealed {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'utf8'), Buffer.from(nonce, 'utf8'));
  cipher.setAAD(Buffer.from(about, 'utf8'));
  const bytes = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { algorithm: 'AEAD_AES_256_GCM', ciphertext: bytes.toString('base64'), nonce, associated_data: about };
}
