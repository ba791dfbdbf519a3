import type { ActivityLive } from '@lintuan/contracts/group-buy/schemas';
import { useQuery } from '@tanstack/react-query';
import { useVisible } from '../../app/routes/use-visible.ts';
import { liveQuery } from './queries/group-buy.ts';

const EVERY_MS = 5000;

/** Groups and quota as they stand, asked for again while the page is seen; nothing where nothing is sold in groups. */
export function useLive(activityId: string | null): { live: ActivityLive | undefined; lookAgain: () => void } {
  const isVisible = useVisible();
  const query = useQuery({ ...liveQuery(activityId ?? ''), enabled: isVisible && activityId !== null, refetchInterval: EVERY_MS });
  return { live: query.data, lookAgain: () => void query.refetch() };
}
