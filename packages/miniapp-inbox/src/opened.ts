import type { MessageList } from '@lintuan/contracts/messages/schemas';

/** The same pages with one message opened, or all of them. */
export const withOpened = (pages: MessageList[], messageId: string | 'all'): MessageList[] =>
  pages.map((page) => ({
    ...page,
    items: page.items.map((message) => (messageId === 'all' || message.messageId === messageId ? { ...message, unread: false } : message)),
  }));
