import sharp from 'sharp';
import type { Context } from '../../../platform/context.ts';
import { colours } from './palette.ts';
import { mark } from './parts.ts';

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Null when there is none, or none that can be had: a picture is drawn all the same. */
export async function readPhoto(ctx: Context, url: string | null): Promise<Buffer | null> {
  const name = /^\/files\/([\w-]+\.webp)$/.exec(url ?? '')?.[1];
  return name ? ctx.providers.files.read(name).catch(() => null) : null;
}

/** The product's picture cut to its frame; without one, or with one that cannot be read, a quiet ground with our mark. */
export async function drawPhoto(bytes: Buffer | null, frame: Frame): Promise<string> {
  const { x, y, width, height } = frame;
  const cut = bytes && (await cutTo(bytes, frame));
  if (cut) return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="data:image/jpeg;base64,${cut.toString('base64')}"/>`;
  const size = 180;
  const logo = mark(x + (width - size) / 2, y + (height - size) / 2, size, { ground: colours.card, figure: colours.brand });
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.brandLight}"/>${logo}`;
}

function cutTo(bytes: Buffer, { width, height }: Frame): Promise<Buffer | null> {
  return sharp(bytes)
    .resize(width, height, { fit: 'cover' })
    .flatten({ background: colours.brandLight })
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer()
    .catch(() => null);
}
