import { customerGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../app/api/call.ts';
import { cameByFor } from '../../../app/came-by.ts';
import { MINE } from '../../../app/session/session-store.ts';

/** The same link each time; its pictures show the seats as they were when it was asked. */
export const shareQuery = (groupId: string) =>
  queryOptions({
    queryKey: [MINE, 'groups', 'share', groupId],
    queryFn: () => {
      const cameBy = cameByFor(groupId);
      return call(customerGroupBuy.share, { groupId, ...(cameBy ? { cameBy } : {}) });
    },
  });
