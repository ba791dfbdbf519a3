import { createHash } from 'node:crypto';
import type { UploadedFile } from '@lintuan/contracts/files/schemas';
import sharp from 'sharp';
import type { ContextOf, SignedIn } from '../../platform/context.ts';
import { refuseField } from '../../platform/errors/app-error.ts';
import { fileName, fileUrl } from './file-url.ts';
import * as files from './stores/files.ts';

const LONGEST_SIDE = 1600;
const MOST_PIXELS = 50_000_000;
const ACCEPTED = ['jpeg', 'png', 'webp'];

/** Every picture is drawn anew as WebP: smaller, upright, and free of whatever else the file carried. */
export async function uploadPicture(ctx: ContextOf<SignedIn>, bytes: Buffer): Promise<UploadedFile> {
  const { data, info } = await redraw(bytes);
  const publicId = ctx.newId();
  await ctx.providers.files.write(fileName(publicId), data);
  await ctx.transaction((tx) =>
    files.add(tx, {
      publicId,
      ownerKind: ctx.actor.kind,
      ownerId: ctx.actor.kind === 'merchant' ? ctx.actor.merchantId : ctx.actor.id,
      width: info.width,
      height: info.height,
      bytes: data.length,
      sha256: createHash('sha256').update(data).digest('hex'),
      createdAt: ctx.now(),
    }),
  );
  return { fileId: publicId, url: fileUrl(publicId), width: info.width, height: info.height };
}

async function redraw(bytes: Buffer) {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!ACCEPTED.includes(format ?? '')) throw new Error(`a picture of type ${format}`);
    const fitted = picture.rotate().resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
    return await fitted.webp({ quality: 82 }).toBuffer({ resolveWithObject: true });
  } catch {
    throw refuseField('files.not_a_picture', 'file', '请上传 JPG、PNG 或 WebP 图片');
  }
}
