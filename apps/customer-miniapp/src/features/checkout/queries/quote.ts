import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { AskQuote } from '@lintuan/contracts/checkout/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { MINE } from '../../../app/session/session-store.ts';

export const QUOTE = 'quote';

/** Never kept for later: whoever arrives sees today's price or none yet. */
export const quoteQuery = (asked: AskQuote) =>
  queryOptions({
    queryKey: [MINE, QUOTE, asked],
    queryFn: () => call(customerCheckout.quote, asked),
    enabled: asked.lines.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
