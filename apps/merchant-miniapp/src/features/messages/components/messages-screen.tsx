import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { ListFooter, PageState, SubmitButton, usePullRefresh } from '@lintuan/miniapp-ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useFreshOnShow } from '../../../app/list/use-fresh-on-show.ts';
import { goTo } from '../../../app/routes/go-to.ts';
import { openAllMessages, openMessage } from '../open-message.ts';
import { messagesKey, messagesQuery, refreshMessages, unreadQuery } from '../queries/messages.ts';
import { words } from '../words.ts';
import { MessageRow } from './message-row.tsx';
import { MessagesSkeleton } from './messages-skeleton.tsx';
import './messages-screen.less';

/** What this person was told of the shop, newest first, page by page as they scroll. */
export function MessagesScreen() {
  const query = useInfiniteQuery(messagesQuery);
  const messages = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const more = () => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
  };
  useFreshOnShow(messagesKey);
  usePullRefresh(refreshMessages);
  const now = new Date();
  return (
    <PageState
      query={{ ...query, isError: query.isError && !query.isFetchNextPageError }}
      skeleton={<MessagesSkeleton />}
      isEmpty={() => messages.length === 0}
      empty={{ picture: 'message', text: words.empty, actionText: words.toOrders, onAction: goTo.orders }}
      errorText={errorWords}
    >
      {() => (
        <View className="messages-screen">
          <UnreadHead />
          <View className="messages-screen__rows">
            {messages.map((message) => (
              <MessageRow key={message.messageId} message={message} now={now} onOpen={() => openMessage(message)} />
            ))}
          </View>
          <ListFooter hasMore={query.hasNextPage} loading={query.isFetchingNextPage} failed={query.isFetchNextPageError} onMore={more} />
        </View>
      )}
    </PageState>
  );
}

function UnreadHead() {
  const count = useQuery(unreadQuery).data?.count ?? 0;
  return (
    <View className="messages-screen__head">
      {count > 0 ? words.unread(count) : words.allRead}
      {count > 0 && (
        <SubmitButton size="small" tone="light" pill block={false} onSubmit={openAllMessages}>
          {words.openAll}
        </SubmitButton>
      )}
    </View>
  );
}
