import { View } from '@tarojs/components';
import { useState } from 'react';
import { Empty } from '../empty/empty.tsx';
import { Loading } from '../loading/loading';
import { useOnline } from '../network/use-online';
import { useSlow } from '../network/use-slow.ts';
import { NoticeBar } from '../notice-bar/notice-bar.tsx';
import type { PageStateProps } from './page-state.types.ts';

const usualError = () => '没能加载出来，请再试一次';
const usualEmpty = { text: '这里还没有内容' };

export function PageState<Data>(props: PageStateProps<Data>) {
  const { query, skeleton, children, isEmpty, empty = usualEmpty, errorText = usualError } = props;
  const [retrying, setRetrying] = useState(false);
  const online = useOnline();
  const slow = useSlow(query.isPending);

  const retry = async () => {
    setRetrying(true);
    try {
      await query.refetch();
    } finally {
      setRetrying(false);
    }
  };

  if (query.data !== undefined) {
    return (
      <>
        {!online && <NoticeBar tone="warning">网络断开了，显示的是刚才的内容</NoticeBar>}
        {online && query.isError && (
          <NoticeBar tone="warning" onClick={retry}>
            没能更新，点这里再试一次
          </NoticeBar>
        )}
        {isEmpty?.(query.data) ? <Empty {...empty} /> : children(query.data)}
      </>
    );
  }
  if (retrying) return <Loading text="正在重试" />;
  if (query.isError) {
    return (
      <Empty
        picture={online ? 'error' : 'offline'}
        text={online ? errorText(query.error) : '网络断开了，连上后再试'}
        actionText="再试一次"
        onAction={retry}
      />
    );
  }
  return (
    <View>
      {!online && <NoticeBar tone="warning">网络断开了，连上后会自动加载</NoticeBar>}
      {online && slow && <NoticeBar>网络有点慢，正在努力加载</NoticeBar>}
      {skeleton}
    </View>
  );
}
