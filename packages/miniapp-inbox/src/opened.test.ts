import type { Message, MessageList } from '@lintuan/contracts/messages/schemas';
import { expect, test } from 'vitest';
import { withOpened } from './opened.ts';

const message = (messageId: string, unread = true): Message => ({
  messageId,
  kind: 'order_paid',
  title: '付款成功',
  body: '崇明土鸡蛋，¥12.80，商家会尽快备货',
  target: null,
  unread,
  createdAt: '2040-06-01T02:00:00.000Z',
});
const pages: MessageList[] = [
  { items: [message('c'), message('b')], next: '2' },
  { items: [message('a')], next: null },
];
const unreadIn = (list: MessageList[]) =>
  list.flatMap(({ items }) => items.filter(({ unread }) => unread).map(({ messageId }) => messageId));

test('opening a message leaves the others unread, on whichever page it stands', () => {
  expect(unreadIn(withOpened(pages, 'a'))).toEqual(['c', 'b']);
  expect(unreadIn(withOpened(pages, 'c'))).toEqual(['b', 'a']);
});

test('opening all leaves none unread, and the pages as they are', () => {
  const opened = withOpened(pages, 'all');
  expect(unreadIn(opened)).toEqual([]);
  expect(opened.map(({ next, items }) => [next, items.length])).toEqual([
    ['2', 2],
    [null, 1],
  ]);
});
