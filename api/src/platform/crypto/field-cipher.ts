import { createCipheriv, createDecipheriv, createHmac, type KeyObject } from 'node:crypto';
import type { KeyRing } from '../../config/config.ts';

export interface FieldCipher {
  /** Encrypts a personal field as keyId.iv.ciphertext.tag; the context binds it to its place. */
  seal(plain: string, context: string): string;
  open(sealed: string, context: string): string;
  /** A keyed hash to find a value by, as keyId.hash, under the current key. */
  hash(value: string, context: string): string;
  /** The same under every key that may still stand in the database, current first. */
  hashes(value: string, context: string): string[];
  readonly currentFieldKey: string;
  readonly currentHashKey: string;
}

export function fieldCipher(fieldKeys: KeyRing, hashKeys: KeyRing, random: (size: number) => Buffer): FieldCipher {
  const opened = new Map<string, KeyObject>(fieldKeys.map((key) => [key.id, key.secret]));
  const current = fieldKeys[0].id;

  const hashWith = (key: KeyRing[number], value: string, context: string) =>
    `${key.id}.${createHmac('sha256', key.secret).update(`${context}\0${value}`).digest('base64url')}`;

  return {
    currentFieldKey: current,
    currentHashKey: hashKeys[0].id,
    seal(plain, context) {
      const iv = random(12);
      const cipher = createCipheriv('aes-256-gcm', opened.get(current)!, iv).setAAD(Buffer.from(context));
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [current, iv.toString('base64url'), text.toString('base64url'), cipher.getAuthTag().toString('base64url')].join('.');
    },
    open(sealed, context) {
      const [keyId, iv, text, tag] = sealed.split('.');
      const key = opened.get(keyId ?? '');
      if (!key || iv === undefined || text === undefined || tag === undefined)
        throw new Error(`field sealed with an unknown key: ${keyId}`);
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
        .setAAD(Buffer.from(context))
        .setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
    },
    hash: (value, context) => hashWith(hashKeys[0], value, context),
    hashes: (value, context) => hashKeys.map((key) => hashWith(key, value, context)),
  };
}
