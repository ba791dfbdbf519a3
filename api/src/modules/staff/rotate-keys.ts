import { keyRotation, ROTATION_BATCH } from '../../platform/jobs/key-rotation.ts';
import { openSecret, sealSecret } from './second-factor.ts';
import * as staff from './stores/staff.ts';

export const secondFactorKeys = keyRotation('staff.rotate_keys', async (ctx, tx, after) => {
  const rows = await staff.lockUnderOldKey(tx, ctx.cipher.currentFieldKey, after, ROTATION_BATCH);
  for (const row of rows) await staff.save(tx, row.id, { totpSealed: sealSecret(ctx, openSecret(ctx, row.totpSealed!)) });
  return rows;
});
