import { publicMerchants } from '@lintuan/contracts/merchants/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const shopQuery = (merchantId: string) =>
  queryOptions({
    queryKey: ['shop', merchantId],
    queryFn: () => call(publicMerchants.shop, { merchantId }),
  });
