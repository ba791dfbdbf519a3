import { customerGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { orderChanged, ordersChanged } from './orders.ts';

export async function setGroupConsent(orderId: string, consent: boolean): Promise<void> {
  try {
    orderChanged(await call(customerGroupBuy.setConsent, { orderId, consent }));
  } catch (error) {
    tellError(error);
    ordersChanged();
  }
}
