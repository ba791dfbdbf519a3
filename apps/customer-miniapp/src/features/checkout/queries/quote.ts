import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { MINE } from '../../../app/session/session-store.ts';
import type { Lines } from '../quote-lines.ts';

/** Never kept for later: whoever arrives sees today's price or none yet. */
export const quoteQuery = (lines: Lines) =>
  queryOptions({
    queryKey: [MINE, 'quote', lines],
    queryFn: () => call(customerCheckout.quote, { lines }),
    enabled: lines.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
