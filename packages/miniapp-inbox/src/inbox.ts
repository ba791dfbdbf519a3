import type { Message, MessageKind } from '@lintuan/contracts/messages/schemas';
import type { InboxOptions } from './inbox-options.ts';
import { inboxQueries } from './inbox-queries.ts';
import { faceOf, type MessageFace } from './message-face.ts';
import { withOpened } from './opened.ts';

export type Inbox = ReturnType<typeof newInbox>;

/** The messages of one app, told to whoever is signed in. */
export function newInbox(options: InboxOptions) {
  const { call, client, endpoints, faces, targets, tellError } = options;
  const queries = inboxQueries(options);

  const show = (opened: string): void => {
    client.setQueryData(queries.list.queryKey, (kept) => kept && { ...kept, pages: withOpened(kept.pages, opened) });
    client.setQueryData(queries.unread.queryKey, (kept) => kept && { count: opened === 'all' ? 0 : Math.max(kept.count - 1, 0) });
  };

  return {
    ...queries,
    faceOf: (kind: MessageKind): MessageFace => faceOf(faces, kind),
    /** Read at once on the screen; a mark that the API did not hear of comes back with the next look. */
    open({ messageId, unread, target }: Message): void {
      if (unread) {
        show(messageId);
        call(endpoints.open, { messageId }).catch(() => undefined);
      }
      if (target) targets[target.kind](target.id);
    },
    async openAll(): Promise<void> {
      try {
        await call(endpoints.openAll, {});
        show('all');
      } catch (error) {
        tellError(error);
        await queries.refresh();
      }
    },
  };
}
