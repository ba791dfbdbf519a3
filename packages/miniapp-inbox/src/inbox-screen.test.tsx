import type { Message } from '@lintuan/contracts/messages/schemas';
import { taroStub } from '@lintuan/miniapp-ui/harness/stubs/taro.ts';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { idOf, message, openDesk } from '../test/inbox-desk.tsx';
import { InboxScreen } from './inbox-screen.tsx';

afterEach(() => {
  cleanup();
  taroStub.reset();
});

const opened = (asked: string[]) => asked.filter((operation) => operation.startsWith('POST'));
const marks = () => screen.queryAllByLabelText('未读').length;

function openScreen(...messages: Message[]) {
  const { desk, inbox, show } = openDesk(...messages);
  const empty = { text: '还没有消息', actionText: '去看订单', onAction: () => desk.led.push('orders') };
  const draw = () => show(<InboxScreen inbox={inbox} empty={empty} />);
  return { desk, inbox, draw };
}

describe('the inbox', () => {
  test('says how many are unread and marks those', async () => {
    openScreen(message('b'), message('a', { unread: false })).draw();
    await screen.findByText('1 条未读');
    expect(screen.getAllByText(/有新订单/).map((title) => title.textContent)).toEqual(['有新订单 b', '有新订单 a']);
    expect(marks()).toBe(1);
  });

  test('takes the mark off a message when it is tapped, tells the API and leads to its target', async () => {
    const { desk, draw } = openScreen(message('b', { target: { kind: 'group', id: idOf('7') } }), message('a'));
    draw();
    fireEvent.click(await screen.findByText('有新订单 b'));
    await screen.findByText('1 条未读');
    expect(marks()).toBe(1);
    expect(opened(desk.asked)).toEqual([`POST /${idOf('b')}/open`]);
    expect(desk.led).toEqual([`group ${idOf('7')}`]);
  });

  test('leads from a message that was read before, and tells the API nothing new', async () => {
    const { desk, draw } = openScreen(message('a', { unread: false, target: { kind: 'order', id: idOf('5') } }));
    draw();
    fireEvent.click(await screen.findByText('有新订单 a'));
    expect(desk.led).toEqual([`order ${idOf('5')}`]);
    expect(opened(desk.asked)).toEqual([]);
  });

  test('reads all at one tap', async () => {
    const { desk, draw } = openScreen(message('b'), message('a'));
    draw();
    fireEvent.click(await screen.findByText('全部已读'));
    await screen.findByText('没有未读消息');
    expect(marks()).toBe(0);
    expect(opened(desk.asked)).toEqual(['POST /open-all']);
  });

  test('says so when reading all is refused, and shows what the API holds', async () => {
    const { desk, draw } = openScreen(message('b'), message('a'));
    desk.refuse['POST /open-all'] = 'request.too_many';
    draw();
    const button = await screen.findByText('全部已读');
    desk.messages = [message('c'), ...desk.messages];
    fireEvent.click(button);
    await screen.findByText('3 条未读');
    expect(desk.errors).toMatchObject([{ reason: 'request.too_many' }]);
    expect(marks()).toBe(3);
  });

  test('says that nothing was told yet, with a way on', async () => {
    const { desk, draw } = openScreen();
    draw();
    await screen.findByText('还没有消息');
    fireEvent.click(screen.getByText('去看订单'));
    expect(desk.led).toEqual(['orders']);
  });

  test('says why it cannot be shown, and asks again when told to', async () => {
    const { desk, draw } = openScreen(message('a'));
    desk.refuse['GET '] = 'request.too_many';
    draw();
    await screen.findByText('操作太频繁，请稍后再试');
    desk.refuse = {};
    fireEvent.click(screen.getByText('再试一次'));
    expect(await screen.findByText('有新订单 a')).toBeTruthy();
  });

  test('goes on at its end, and keeps what is there when that fails', async () => {
    const { desk, draw } = openScreen(...Array.from({ length: 21 }, (_, at) => message(`m${at}`)));
    draw();
    await screen.findByText('有新订单 m19');
    desk.refuse['GET '] = 'request.too_many';
    act(() => void taroStub.fire('useReachBottom'));
    await screen.findByText('没加载出来，点这里再试');
    expect(screen.getByText('有新订单 m0')).toBeTruthy();
    desk.refuse = {};
    fireEvent.click(screen.getByText('没加载出来，点这里再试'));
    expect(await screen.findByText('有新订单 m20')).toBeTruthy();
  });

  test('shows what was told meanwhile when someone comes back to it', async () => {
    const { desk, draw } = openScreen(message('a', { unread: false }));
    draw();
    await screen.findByText('没有未读消息');
    desk.messages = [message('b'), ...desk.messages];
    act(() => void taroStub.fire('useDidShow'));
    expect(await screen.findByText('有新订单 b')).toBeTruthy();
    expect(await screen.findByText('1 条未读')).toBeTruthy();
  });

  test('starts again from its first page when it is pulled down', async () => {
    const { desk, inbox, draw } = openScreen(...Array.from({ length: 21 }, (_, at) => message(`m${at}`)));
    draw();
    await screen.findByText('有新订单 m19');
    act(() => void taroStub.fire('useReachBottom'));
    await screen.findByText('有新订单 m20');
    desk.asked = [];
    await act(() => inbox.refresh());
    expect(desk.asked.toSorted()).toEqual(['GET ', 'GET /unread']);
    await waitFor(() => expect(screen.queryByText('有新订单 m20')).toBeNull());
  });
});
