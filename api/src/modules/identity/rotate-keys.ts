import { keyRotation, ROTATION_BATCH } from '../../platform/jobs/key-rotation.ts';
import { openPhone, sealPhone } from './shopper-phone.ts';
import * as shoppers from './stores/shoppers.ts';

export const shopperKeys = keyRotation('identity.rotate_shopper_keys', async ({ cipher }, tx, after) => {
  const rows = await shoppers.lockUnderOldKeys(tx, cipher.currentFieldKey, cipher.currentHashKey, after, ROTATION_BATCH);
  const moved = rows.map(({ id, phoneSealed }) => ({ id, ...sealPhone(cipher, openPhone(cipher, phoneSealed!)) }));
  await shoppers.savePhones(tx, moved);
  return rows;
});
