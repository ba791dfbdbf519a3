import Taro, { usePullDownRefresh } from '@tarojs/taro';

export function usePullRefresh(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(async () => {
    try {
      await refresh();
    } finally {
      Taro.stopPullDownRefresh();
    }
  });
}
