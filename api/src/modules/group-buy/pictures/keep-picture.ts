import { hash } from 'node:crypto';
import type { Context } from '../../../platform/context.ts';
import type { Tick } from '../../../platform/jobs/ticks.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const DAY_MS = 86_400_000;
const DRAWN_ANEW_AFTER_DAYS = 7;
const KEPT_DAYS = 14;
/** Raised when a picture is to look different, so that no old one is shown. */
const DESIGN = 1;

/**
 * The address of a picture follows from all that it shows and from the week, so what is shown changes by being drawn
 * anew, and an address that is given out is good for a week at least before the picture is cleared away.
 */
export async function keepPicture(ctx: Context, shown: Record<string, unknown>, draw: () => Promise<Buffer>): Promise<string> {
  const name = pictureName(ctx, shown);
  return ctx.cache.get(`picture:${name}`, { tags: [], ttlSeconds: 3600 }, async () => {
    const kept = await keptPicture(ctx, shown);
    if (!kept) await ctx.providers.files.write(name, await draw());
    return `/files/${name}`;
  });
}

/** Its address if it was drawn before. */
export async function keptPicture(ctx: Context, shown: Record<string, unknown>): Promise<string | null> {
  const name = pictureName(ctx, shown);
  return (await ctx.providers.files.read(name)) && `/files/${name}`;
}

function pictureName(ctx: Context, shown: Record<string, unknown>): string {
  const week = Math.floor(ctx.now().getTime() / (DRAWN_ANEW_AFTER_DAYS * DAY_MS));
  const digest = hash('sha256', JSON.stringify({ DESIGN, week, ...shown }), 'buffer');
  return `${[...digest.subarray(0, 20)].map((byte) => ALPHABET[byte & 31]).join('')}.jpg`;
}

export const clearPictures: Tick = {
  name: 'group_buy.clear_pictures',
  cron: '20 4 * * *',
  run: async (ctx) => {
    const removed = await ctx.providers.files.removeDrawn(new Date(ctx.now().getTime() - KEPT_DAYS * DAY_MS));
    if (removed > 0) ctx.log.info({ removed }, 'old share pictures are cleared away');
  },
};
