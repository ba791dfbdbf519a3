import { merchantDelivery } from '@lintuan/contracts/delivery/endpoints';
import type { SetExpressFee } from '@lintuan/contracts/delivery/schemas';
import { call } from '../../../app/api/call.ts';
import { queryClient } from '../../../app/query-client.ts';
import { expressFeeQuery } from './express-fee.ts';

export async function setExpressFee(fee: SetExpressFee): Promise<void> {
  queryClient.setQueryData(expressFeeQuery.queryKey, await call(merchantDelivery.setExpressFee, fee));
}
