import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { EndlessList, SubmitButton } from '@lintuan/miniapp-ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import type { Inbox } from './inbox.ts';
import { InboxSkeleton } from './inbox-skeleton.tsx';
import { MessageRow } from './message-row.tsx';
import { words } from './words.ts';
import './inbox-screen.less';

interface InboxScreenProps {
  inbox: Inbox;
  /** What is said while nothing was told yet, and the way on from there. */
  empty: { text: string; actionText: string; onAction: () => void };
}

/** What this person was told, newest first, page by page as they scroll. */
export function InboxScreen({ inbox, empty }: InboxScreenProps) {
  const query = useInfiniteQuery(inbox.list);
  const messages = query.data?.pages.flatMap(({ items }) => items) ?? [];
  useDidShow(() => {
    if (query.isFetched) void inbox.freshen();
  });
  const now = new Date();
  return (
    <EndlessList
      query={query}
      skeleton={<InboxSkeleton />}
      isEmpty={messages.length === 0}
      empty={{ picture: 'message', ...empty }}
      errorText={errorWords}
    >
      {(footer) => (
        <View className="inbox-screen">
          <UnreadHead inbox={inbox} />
          <View className="inbox-screen__rows">
            {messages.map((message) => (
              <MessageRow
                key={message.messageId}
                message={message}
                face={inbox.faceOf(message.kind)}
                now={now}
                onOpen={() => inbox.open(message)}
              />
            ))}
          </View>
          {footer}
        </View>
      )}
    </EndlessList>
  );
}

function UnreadHead({ inbox }: { inbox: Inbox }) {
  const count = useQuery(inbox.unread).data?.count ?? 0;
  return (
    <View className="inbox-screen__head">
      {count > 0 ? words.unread(count) : words.allRead}
      {count > 0 && (
        <SubmitButton size="small" tone="light" pill block={false} onSubmit={inbox.openAll}>
          {words.openAll}
        </SubmitButton>
      )}
    </View>
  );
}
