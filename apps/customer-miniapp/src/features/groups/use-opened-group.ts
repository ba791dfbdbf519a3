import { isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepCameBy } from '../../app/came-by.ts';
import { sharedGroupQuery } from './queries/group.ts';

const wellFormed = (token: string): boolean => /^[0-9a-z]{20}$/.test(token);

export const isGone = (error: unknown): boolean => isReason(error, 'request.not_found') || isReason(error, 'request.invalid');

/** Which group a link or a mini code stands for; whose link it was is kept for the order. */
export function useOpenedGroup() {
  const named = useParam('groupId');
  const linked = useParam('token');
  // A mini code holds nothing but the token, as its scene.
  const scanned = useParam('scene');
  const token = linked ?? scanned ?? '';
  const shared = useQuery({ ...sharedGroupQuery(token), enabled: token !== '' && named === undefined });
  const groupId = named ?? shared.data?.groupId ?? '';
  useEffect(() => {
    if (groupId !== '' && wellFormed(token)) keepCameBy(groupId, token);
  }, [groupId, token]);
  return { groupId, token, shared, isLost: named === undefined && (token === '' || isGone(shared.error)) };
}
