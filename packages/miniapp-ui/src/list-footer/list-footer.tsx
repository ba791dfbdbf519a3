import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { Loading } from '../loading/loading';
import type { ListFooterProps } from './list-footer.types.ts';

export function ListFooter({ hasMore, loading, failed, onMore }: ListFooterProps) {
  useReachBottom(() => {
    if (hasMore && !loading && !failed) onMore();
  });
  if (loading) return <Loading text="正在加载" />;
  if (!hasMore) return <View className="lt-list-footer">没有更多了</View>;
  return (
    <View className="lt-list-footer lt-pressable" onClick={onMore}>
      {failed ? '没加载出来，点这里再试' : '点这里看更多'}
    </View>
  );
}
