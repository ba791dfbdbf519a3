import type { QueryKey } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import { queryClient } from '../query-client.ts';

/** Coming back to a page brings what has grown old meanwhile up to date. */
export function useFreshOnShow(queryKey: QueryKey): void {
  useDidShow(() => void queryClient.refetchQueries({ queryKey, type: 'active', stale: true }));
}
