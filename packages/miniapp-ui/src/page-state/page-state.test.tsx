import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageState } from './page-state.tsx';
import type { PageQuery } from './page-state.types.ts';

const pending: PageQuery<string[]> = { data: undefined, isPending: true, isError: false, error: null, refetch: () => Promise.resolve() };

function show(query: PageQuery<string[]>) {
  return render(
    <PageState
      query={query}
      skeleton={<i>骨架</i>}
      isEmpty={(goods) => goods.length === 0}
      empty={{ text: '这里还没有商品' }}
      errorText={(error) => (error as Error).message}
    >
      {(goods) => <p>{goods.join('、')}</p>}
    </PageState>,
  );
}

function goOffline(offline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(!offline);
  act(() => void window.dispatchEvent(new Event(offline ? 'offline' : 'online')));
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a page', () => {
  it('shows its skeleton while the first answer is on the way, and says so when it is slow', () => {
    vi.useFakeTimers();
    show(pending);
    expect(screen.getByText('骨架')).toBeTruthy();
    expect(screen.queryByText(/网络有点慢/)).toBeNull();
    act(() => void vi.advanceTimersByTime(5000));
    expect(screen.getByText(/网络有点慢/)).toBeTruthy();
  });

  it('shows its content', () => {
    show({ ...pending, isPending: false, data: ['翠玉梨', '脐橙'] });
    expect(screen.getByText('翠玉梨、脐橙')).toBeTruthy();
  });

  it('says what is empty', () => {
    show({ ...pending, isPending: false, data: [] });
    expect(screen.getByText('这里还没有商品')).toBeTruthy();
  });

  it('says what went wrong and asks again when told to', async () => {
    const refetch = vi.fn(() => Promise.resolve());
    show({ ...pending, isPending: false, isError: true, error: new Error('团找不到了'), refetch });
    expect(screen.getByText('团找不到了')).toBeTruthy();
    await act(async () => screen.getByText('再试一次').click());
    expect(refetch).toHaveBeenCalledTimes(1);
  });

  it('keeps showing what it has when a refresh fails', () => {
    show({ ...pending, isPending: false, isError: true, error: new Error('x'), data: ['翠玉梨'] });
    expect(screen.getByText('翠玉梨')).toBeTruthy();
    expect(screen.getByText(/没能更新/)).toBeTruthy();
  });

  it('keeps showing what it has when the network goes, and says so', () => {
    show({ ...pending, isPending: false, data: ['翠玉梨'] });
    goOffline(true);
    expect(screen.getByText('翠玉梨')).toBeTruthy();
    expect(screen.getByText(/网络断开了/)).toBeTruthy();
    goOffline(false);
    expect(screen.queryByText(/网络断开了/)).toBeNull();
  });
});
