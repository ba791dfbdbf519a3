import { keyRotation, ROTATION_BATCH } from '../../platform/jobs/key-rotation.ts';
import { openContact, sealContact } from './present.ts';
import * as merchants from './stores/merchants.ts';

export const contactKeys = keyRotation('merchants.rotate_keys', async ({ cipher }, tx, after) => {
  const rows = await merchants.lockUnderOldKey(tx, cipher.currentFieldKey, after, ROTATION_BATCH);
  for (const row of rows) {
    const { contactName, contactPhone } = openContact(cipher, row);
    await merchants.save(tx, row.id, sealContact(cipher, contactName, contactPhone));
  }
  return rows;
});
