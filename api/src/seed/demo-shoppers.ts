import type { DemoShopper } from '@lintuan/db/seed/demo/trade/types';
import { addAddress } from '../modules/delivery/index.ts';
import { uploadPicture } from '../modules/files/index.ts';
import { editMe, identifyCustomer, loginWithSms, sendSmsCode, setConsent } from '../modules/identity/index.ts';
import type { CustomerContext } from '../platform/context.ts';
import { createContext } from '../platform/house.ts';
import type { Stage } from './stage.ts';

export interface JoinedShopper {
  ctx: CustomerContext;
  addressId: string;
}

const PHONE_BROWSER = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148';

/** Signs in by a code on the phone, chooses a name and a face, and says where parcels go. */
export async function joinShopper({ house, smsCodes }: Stage, who: DemoShopper, face: Buffer | null): Promise<JoinedShopper> {
  const asked = { requestId: `seed-${who.phone.slice(-2)}`, ip: `10.0.0.${Number(who.phone.slice(-2))}`, userAgent: PHONE_BROWSER };
  const guest = createContext(house, { kind: 'guest', name: '访客' }, asked);
  await sendSmsCode(guest, { phone: who.phone });
  const { accessToken } = await loginWithSms(guest, { phone: who.phone, code: smsCodes.get(who.phone)! });
  const signIn = async (): Promise<CustomerContext> => createContext(house, await identifyCustomer(guest, accessToken), asked);

  const nameless = await signIn();
  const avatar = face && (await uploadPicture(nameless, face));
  await editMe(nameless, { nickname: who.nickname, ...(avatar ? { avatarFileId: avatar.fileId } : {}) });
  const ctx = await signIn();
  // Whoever chose a face lets neighbours see it.
  if (avatar) await setConsent(ctx, { purpose: 'show_avatar', version: '2026-12', given: true });
  const { receiver: name, phone, regionCode, detail, tag } = who;
  const { addressId } = await addAddress(ctx, { name, phone, regionCode, detail, tag, isDefault: true });
  return { ctx, addressId };
}
