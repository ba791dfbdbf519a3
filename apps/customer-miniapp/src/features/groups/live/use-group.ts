import { useQuery } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useSession } from '../../../app/session/session-store.ts';
import { groupQuery } from '../queries/group.ts';
import { standingQuery } from '../queries/standing.ts';
import { useEvery } from './use-every.ts';
import { useGroupStream } from './use-group-stream';
import { useShown } from './use-shown';

const ASK_EVERY_MS = 4000;

/** A group as it is right now while someone looks at it, and how they stand to it. */
export function useGroup(groupId: string) {
  const { signedIn } = useSession();
  const shown = useShown();
  const group = useQuery(groupQuery(groupId));
  const { data } = group;
  const standing = useQuery({ ...standingQuery(data?.activity.activityId ?? '', groupId), enabled: signedIn && data !== undefined });
  const { refetch: standAgain, isFetched: hasStood } = standing;

  const live = shown && data?.state === 'open';
  const hears = useGroupStream(groupId, live);
  useEvery(ASK_EVERY_MS, live && !hears, () => void group.refetch());

  useDidShow(() => {
    if (group.isFetched) void group.refetch();
    if (hasStood) void standAgain();
  });
  const turn = data && `${data.state} ${data.paid} ${data.taken}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn of the group may change how one stands to it.
  useEffect(() => {
    if (hasStood) void standAgain();
  }, [turn]);

  const mine = signedIn ? standing.data : undefined;
  const seat = mine?.seat?.seatState;
  return { group, standing: mine, isIn: seat === 'held' || seat === 'paid' };
}
