import { publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const productQuery = (productId: string) =>
  queryOptions({
    queryKey: ['product', productId],
    queryFn: () => call(publicCatalog.product, { productId }),
  });
