import { publicGroupBuy } from '@lintuan/contracts/group-buy/endpoints';
import { useEffect, useRef } from 'react';
import { call } from '../../../app/api/call.ts';

/** Counts a visit once; that it could not be counted is nobody's trouble. */
export function useSeen(activityId: string | undefined): void {
  const told = useRef(false);
  useEffect(() => {
    if (activityId === undefined || told.current) return;
    told.current = true;
    call(publicGroupBuy.seen, { activityId }).catch(() => undefined);
  }, [activityId]);
}
