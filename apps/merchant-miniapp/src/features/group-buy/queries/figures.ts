import { merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import type { FiguresQuery } from '@lintuan/contracts/group-buy/managed-schemas';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

export const figuresQuery = (query: FiguresQuery) =>
  queryOptions({ queryKey: ['group-buy', 'figures', query], queryFn: () => call(merchantGroupBuy.figures, query) });
