import { taroStub } from '@lintuan/miniapp-ui/harness/stubs/taro.ts';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { message, openDesk } from '../test/inbox-desk.tsx';
import { InboxCell } from './inbox-cell.tsx';

afterEach(() => {
  cleanup();
  taroStub.reset();
});

const unread = (count: number) => Array.from({ length: count }, (_, at) => message(`m${at}`));
const ignore = () => undefined;

describe('the way to the inbox', () => {
  test.each([
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('says of %i unread messages: %s', async (count, said) => {
    const { inbox, show } = openDesk(...unread(count));
    show(<InboxCell inbox={inbox} onClick={ignore} />);
    expect(await screen.findByText(said)).toBeTruthy();
  });

  test('counts again when someone comes back to it, and says nothing of none', async () => {
    const { desk, inbox, show } = openDesk(...unread(2));
    show(<InboxCell inbox={inbox} onClick={ignore} />);
    await screen.findByText('2');
    desk.messages = [];
    await act(async () => taroStub.fire('useDidShow'));
    await vi.waitFor(() => expect(screen.queryByText('2')).toBeNull());
    expect(screen.queryByText('0')).toBeNull();
  });

  test('asks for nothing while nobody is signed in, and forgets what it counted', async () => {
    const { desk, inbox, show } = openDesk(...unread(2));
    show(<InboxCell inbox={inbox} onClick={ignore} />);
    await screen.findByText('2');
    cleanup();
    desk.asked = [];
    const open = vi.fn();
    show(<InboxCell inbox={inbox} signedIn={false} onClick={open} />);
    await act(async () => taroStub.fire('useDidShow'));
    expect(desk.asked).toEqual([]);
    expect(screen.queryByText('2')).toBeNull();
    fireEvent.click(screen.getByText('消息'));
    expect(open).toHaveBeenCalledTimes(1);
  });
});
