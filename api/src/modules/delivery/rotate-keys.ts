import { keyRotation, ROTATION_BATCH } from '../../platform/jobs/key-rotation.ts';
import { openReceiver, sealReceiver } from './present-address.ts';
import * as addresses from './stores/addresses.ts';

export const addressKeys = keyRotation('delivery.rotate_keys', async ({ cipher }, tx, after) => {
  const rows = await addresses.lockUnderOldKey(tx, cipher.currentFieldKey, after, ROTATION_BATCH);
  for (const row of rows) await addresses.save(tx, row.id, sealReceiver(cipher, openReceiver(cipher, row)));
  return rows;
});
