import { restartPages } from '@lintuan/miniapp-shell/list/restart-pages.ts';
import { queryClient } from '../../../app/query-client.ts';
import { type ProductFilter, productsQuery } from './products.ts';

export const refreshProducts = (filter: ProductFilter): Promise<void> => restartPages(queryClient, productsQuery(filter).queryKey);
