import { customerMessages } from '@lintuan/contracts/messages/endpoints';
import type { Message, MessageTarget } from '@lintuan/contracts/messages/schemas';
import { call } from '../../app/api/call.ts';
import { tellError } from '../../app/errors/tell-error.ts';
import { queryClient } from '../../app/query-client.ts';
import { goTo } from '../../app/routes/go-to.ts';
import { withOpened } from './opened.ts';
import { messagesQuery, refreshMessages, unreadQuery } from './queries/messages.ts';

const targets: Record<MessageTarget['kind'], (id: string) => void> = {
  order: (orderId) => goTo.order({ orderId }),
  group: (groupId) => goTo.group({ groupId }),
};

/** Read at once on the screen; a mark that the API did not hear of comes back with the next look. */
export function openMessage({ messageId, unread, target }: Message): void {
  if (unread) {
    show(messageId);
    call(customerMessages.open, { messageId }).catch(() => undefined);
  }
  if (target) targets[target.kind](target.id);
}

export async function openAllMessages(): Promise<void> {
  try {
    await call(customerMessages.openAll, {});
    show('all');
  } catch (error) {
    tellError(error);
    await refreshMessages();
  }
}

function show(opened: string): void {
  queryClient.setQueryData(messagesQuery.queryKey, (kept) => kept && { ...kept, pages: withOpened(kept.pages, opened) });
  queryClient.setQueryData(unreadQuery.queryKey, (kept) => kept && { count: opened === 'all' ? 0 : Math.max(kept.count - 1, 0) });
}
