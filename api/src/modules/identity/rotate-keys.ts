import { z } from 'zod';
import type { SystemContext } from '../../platform/context.ts';
import { defineJob } from '../../platform/jobs/define-job.ts';
import { openPhone, sealPhone } from './shopper-phone.ts';
import * as shoppers from './stores/shoppers.ts';

const BATCH = 200;

/** Moves phones from older keys to the current ones, a batch per transaction, while everything else goes on. */
async function rotateShopperKeys(ctx: SystemContext): Promise<number> {
  let after = 0;
  let moved = 0;
  for (;;) {
    const batch = await ctx.transaction(async (tx) => {
      const rows = await shoppers.lockUnderOldKeys(tx, ctx.cipher.currentFieldKey, ctx.cipher.currentHashKey, after, BATCH);
      for (const row of rows) await shoppers.save(tx, row.id, sealPhone(ctx.cipher, openPhone(ctx.cipher, row.phoneSealed!)));
      return rows;
    });
    moved += batch.length;
    const last = batch.at(-1);
    if (!last) return moved;
    after = last.id;
  }
}

export const rotateShopperKeysJob = defineJob({
  name: 'identity.rotate_shopper_keys',
  payload: z.object({}),
  run: async (ctx) => {
    const moved = await rotateShopperKeys(ctx);
    if (moved > 0) ctx.log.info({ moved }, 'personal fields now stand under the current key');
  },
});
