import { keyRotation, ROTATION_BATCH } from '../../platform/jobs/key-rotation.ts';
import { openReceiver, sealReceiver } from './receiver.ts';
import * as receivers from './stores/receivers.ts';

export const receiverKeys = keyRotation('orders.rotate_keys', async ({ cipher }, tx, after) => {
  const rows = await receivers.lockUnderOldKeys(tx, cipher.currentFieldKey, cipher.currentHashKey, after, ROTATION_BATCH);
  await receivers.save(
    tx,
    rows.map(({ id, receiverSealed }) => ({ id, ...sealReceiver(cipher, openReceiver(cipher, receiverSealed)!) })),
  );
  return rows;
});
