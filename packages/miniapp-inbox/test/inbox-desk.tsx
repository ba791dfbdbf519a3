import { createClient, type Transport } from '@lintuan/api-client/client';
import { merchantMessages } from '@lintuan/contracts/messages/endpoints';
import { type Message, MessageList, UnreadCount } from '@lintuan/contracts/messages/schemas';
import { type ErrorReason, errors } from '@lintuan/contracts/wire/errors';
import { newQueryClient } from '@lintuan/miniapp-shell/query-client.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { newInbox } from '../src/inbox.ts';

export const idOf = (name: string): string => name.padStart(20, '0');

export const message = (name: string, told: Partial<Message> = {}): Message => ({
  messageId: idOf(name),
  kind: 'order_new',
  title: `有新订单 ${name}`,
  body: '崇明土鸡蛋，¥12.80，等待备货',
  target: null,
  unread: true,
  createdAt: '2040-06-01T02:00:00.000Z',
  ...told,
});

interface Desk {
  /** What the API holds, newest first; a test may change it behind the inbox's back. */
  messages: Message[];
  /** The operations asked for, in their order, without what stands before `/messages`. */
  asked: string[];
  refuse: Partial<Record<string, ErrorReason>>;
  /** What the app was told and where it was led. */
  errors: unknown[];
  led: string[];
}

function answerOf(desk: Desk, operation: string, search: URLSearchParams): unknown {
  if (operation === 'GET ') {
    const [start, limit] = [Number(search.get('cursor') ?? 0), Number(search.get('limit'))];
    const next = start + limit;
    return MessageList.parse({ items: desk.messages.slice(start, next), next: next < desk.messages.length ? String(next) : null });
  }
  if (operation === 'GET /unread') return UnreadCount.parse({ count: desk.messages.filter(({ unread }) => unread).length });
  const [, opened] = operation.match(/^POST \/(.+)\/open$/) ?? [];
  const all = operation === 'POST /open-all';
  desk.messages = desk.messages.map((each) => (all || each.messageId === opened ? { ...each, unread: false } : each));
  return { done: true };
}

/** An inbox of a merchant, over a wire that answers from a list. */
export function openDesk(...messages: Message[]) {
  const desk: Desk = { messages, asked: [], refuse: {}, errors: [], led: [] };
  const transport: Transport = async ({ method, path }) => {
    const [route = '', search = ''] = path.replace('/api/v1/merchant/messages', '').split('?');
    const operation = `${method} ${route}`;
    desk.asked.push(operation);
    const reason = desk.refuse[operation];
    if (!reason) return { status: 200, body: { code: 200, data: answerOf(desk, operation, new URLSearchParams(search)) } };
    const { number, status, message: words } = errors[reason];
    return { status, body: { code: number, message: words, reason, details: [] } };
  };
  const client = newQueryClient({ staleMs: 30_000 });
  const inbox = newInbox({
    endpoints: merchantMessages,
    call: createClient({ transport, newKey: () => 'key' }),
    client,
    queryKey: ['messages'],
    faces: { order_new: { icon: 'file', tone: 'calm' } },
    targets: {
      order: (orderId) => desk.led.push(`order ${orderId}`),
      group: (groupId) => desk.led.push(`group ${groupId}`),
    },
    tellError: (error) => desk.errors.push(error),
  });
  const show = (page: ReactNode) => render(<QueryClientProvider client={client}>{page}</QueryClientProvider>);
  return { desk, inbox, show };
}
