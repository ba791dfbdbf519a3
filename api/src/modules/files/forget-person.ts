import { shopperDeleted } from '../../events/identity.ts';
import { subscribe } from '../../platform/jobs/define-event.ts';
import { fileName } from './file-url.ts';
import * as files from './stores/files.ts';

/** The pictures of someone who left go with them: first from the store, then their rows, so that a repeat finds what is left. */
export const forgetPerson = subscribe(shopperDeleted, 'files.forget_person', async (ctx, { shopperId }) => {
  const publicIds = await files.ofShopper(ctx.db, shopperId);
  for (const publicId of publicIds) await ctx.providers.files.remove(fileName(publicId));
  await ctx.transaction((tx) => files.remove(tx, publicIds));
});
