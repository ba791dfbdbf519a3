import type { CustomerContext } from '../../../platform/context.ts';
import { ProviderError } from '../../../platform/providers/providers.ts';
import { shopperFaces } from '../../identity/index.ts';
import type { Code } from './code.ts';
import { drawPoster } from './draw-poster.ts';
import { keepPicture, keptPicture } from './keep-picture.ts';
import { readPhoto } from './photo.ts';
import type { Shown } from './read-shown.ts';

const GROUP_PAGE = 'subpackages/group/group/index';

interface Link {
  token: string;
  h5Url: string;
}

/** The address of a poster with the sharer's own code, as the group stands now. */
export async function posterOf(ctx: CustomerContext, shown: Shown, link: Link): Promise<string> {
  const { state, pictureUrl, ...rest } = shown;
  const sharerName = (await shopperFaces(ctx.db, [ctx.actor.id])).get(ctx.actor.id)!.name;
  const poster = { ...rest, open: state === 'open' || state === 'waiting', sharerName };
  const names = (kind: Code['kind']) => ({ kind: 'poster', code: kind, token: link.token, ...poster, pictureUrl });
  const kept = await keptPicture(ctx, names('mini'));
  if (kept) return kept;
  const code = await codeOf(ctx, link);
  return keepPicture(ctx, names(code.kind), async () => drawPoster({ ...poster, code, photo: await readPhoto(ctx, pictureUrl) }));
}

/** With WeChat away, or none set up, the poster leads to the web page; the next one asks WeChat again. */
async function codeOf(ctx: CustomerContext, { token, h5Url }: Link): Promise<Code> {
  try {
    return { kind: 'mini', picture: await ctx.providers.wechat.miniCode(GROUP_PAGE, token) };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.warn({ error }, 'a poster is drawn with a web code for want of a mini code');
    return { kind: 'web', url: h5Url };
  }
}
