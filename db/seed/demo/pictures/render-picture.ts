import sharp from 'sharp';
import type { Svg } from './pen.ts';

interface Size {
  width: number;
  format: 'webp' | 'png';
}

/** The drawing scales with the width; webp is tried lightly, for the seed must not keep a newcomer waiting. */
export function renderPicture(svg: Svg, { width, format }: Size): Promise<{ data: Buffer; info: { width: number; height: number } }> {
  const picture = sharp(Buffer.from(svg)).resize({ width });
  return (format === 'webp' ? picture.webp({ quality: 84, effort: 2 }) : picture.png()).toBuffer({ resolveWithObject: true });
}
