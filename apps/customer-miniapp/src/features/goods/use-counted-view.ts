import { publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { useEffect } from 'react';
import { call } from '../../app/api/call.ts';

/** One visit counts once; nobody is bothered when the count is lost. */
export function useCountedView(activityId: string | null): void {
  useEffect(() => {
    if (activityId !== null) call(publicGroupBuy.seen, { activityId }).catch(() => undefined);
  }, [activityId]);
}
