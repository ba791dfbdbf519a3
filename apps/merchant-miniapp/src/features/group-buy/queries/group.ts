import { merchantGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';

const EVERY_MS = 15_000;

/** Asked again by itself while people may come and go. */
export const groupQuery = (groupId: string) =>
  queryOptions({
    queryKey: ['group-buy', 'group', groupId],
    queryFn: () => call(merchantGroupBuy.group, { groupId }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'open' || data?.state === 'waiting' ? EVERY_MS : false),
  });
