import { createHash } from 'node:crypto';

export type Random = (size: number) => Uint8Array;

/** The same seed gives the same bytes, so a test can repeat a run exactly. */
export function seededRandom(seed: string): Random {
  let drawn = 0;
  return (size) => {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += 32) {
      const block = createHash('sha256').update(`${seed} ${drawn}`).digest();
      bytes.set(block.subarray(0, Math.min(32, size - at)), at);
      drawn += 1;
    }
    return bytes;
  };
}

export const tokenText = (random: Random, size: number): string => Buffer.from(random(size)).toString('base64url');

export const hexText = (random: Random, size: number): string => Buffer.from(random(size)).toString('hex').toUpperCase();

export const numberText = (random: Random, length: number): string => Array.from(random(length), (byte) => byte % 10).join('');
