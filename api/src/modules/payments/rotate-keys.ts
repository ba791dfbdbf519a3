import { keyRotation, ROTATION_BATCH } from '../../platform/jobs/key-rotation.ts';
import * as notices from './stores/notices.ts';

export const noticeKeys = keyRotation('payments.rotate_notice_keys', async ({ cipher }, tx, after) => {
  const rows = await notices.lockUnderOldKey(tx, cipher.currentFieldKey, after, ROTATION_BATCH);
  const moved = rows.map(({ id, rawSealed }) => ({ id, rawSealed: notices.reseal(cipher, rawSealed) }));
  if (moved.length > 0) await notices.saveSealed(tx, moved);
  return rows;
});
