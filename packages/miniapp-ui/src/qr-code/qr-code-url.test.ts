import { describe, expect, it } from 'vitest';
import { qrCodeUrl } from './qr-code-url.ts';

describe('the picture of a code', () => {
  it('is a square of the smallest size that holds the text, inside a quiet zone', () => {
    const svg = decodeURIComponent(qrCodeUrl('48213907').replace('data:image/svg+xml,', ''));
    expect(svg).toContain('viewBox="0 0 25 25"');
    expect(svg).toContain('M2 2h1v1h-1z');
    expect(svg).not.toContain('M1 1h');
  });

  it('differs for different texts', () => {
    expect(qrCodeUrl('48213907')).not.toBe(qrCodeUrl('48213908'));
  });
});
