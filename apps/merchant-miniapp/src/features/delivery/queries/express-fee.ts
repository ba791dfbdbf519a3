import { merchantDelivery } from '@lintuan/contracts/delivery/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const expressFeeQuery = queryOptions({
  queryKey: ['delivery', 'express-fee'],
  queryFn: () => call(merchantDelivery.expressFee, {}),
});
