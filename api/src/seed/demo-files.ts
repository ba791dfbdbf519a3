import { createHash } from 'node:crypto';
import { files } from '@lintuan/db/schema';
import type { DrawnPicture } from '@lintuan/db/seed/demo/pictures/index';
import { fileName } from '../modules/files/index.ts';
import type { AdminContext } from '../platform/context.ts';

/** Stores each drawn picture; answers file ids by the picture's name. */
export async function seedFiles(ctx: AdminContext, pictures: readonly DrawnPicture[]): Promise<Map<string, string>> {
  const rows = pictures.map((picture) => ({ picture, publicId: ctx.newId() }));
  await Promise.all(rows.map(({ picture, publicId }) => ctx.providers.files.write(fileName(publicId), picture.bytes)));
  await ctx.transaction(async (tx) => {
    await tx.db.insert(files).values(
      rows.map(({ picture, publicId }) => ({
        publicId,
        ownerKind: 'system',
        ownerId: 0,
        width: picture.width,
        height: picture.height,
        bytes: picture.bytes.length,
        sha256: createHash('sha256').update(picture.bytes).digest('hex'),
        createdAt: ctx.now(),
      })),
    );
  });
  return new Map(rows.map(({ picture, publicId }) => [picture.name, publicId]));
}
