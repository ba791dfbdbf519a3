import { publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

/** The group that was just paid for, as it stands with this payment. */
export const paidGroupQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['paid-group', groupId],
    queryFn: () => call(publicGroupBuy.group, { groupId }),
    staleTime: 0,
  });
