import type { Context } from '../../../platform/context.ts';
import { drawCard } from './draw-card.ts';
import { keepPicture } from './keep-picture.ts';
import { readPhoto } from './photo.ts';
import type { Shown } from './read-shown.ts';

/** The address of the card for a chat: the same for every group of one offer. */
export function cardOf(ctx: Context, { productName, pictureUrl, groupFen, singleFen, size }: Shown): Promise<string> {
  const card = { productName, groupFen, singleFen, size };
  return keepPicture(ctx, { kind: 'card', ...card, pictureUrl }, async () =>
    drawCard({ ...card, photo: await readPhoto(ctx, pictureUrl) }),
  );
}
