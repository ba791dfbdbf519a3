const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 20 characters of Crockford's base 32 (100 bits): cannot be guessed, counted or misread. */
export function publicId(randomBytes: (size: number) => Uint8Array): string {
  let id = '';
  for (const byte of randomBytes(20)) id += ALPHABET[byte & 31];
  return id;
}

export const PUBLIC_ID = /^[0-9a-hjkmnp-tv-z]{20}$/;
