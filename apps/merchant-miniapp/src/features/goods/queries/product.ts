import { merchantCatalog } from '@lintuan/contracts/catalog/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const productQuery = (productId: string) =>
  queryOptions({ queryKey: ['goods', 'product', productId], queryFn: () => call(merchantCatalog.product, { productId }) });
