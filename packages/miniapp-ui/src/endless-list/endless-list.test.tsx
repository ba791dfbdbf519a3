import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { taroStub } from '../../harness/stubs/taro.ts';
import { EndlessList } from './endless-list.tsx';
import type { EndlessQuery } from './endless-list.types.ts';

const shown: EndlessQuery = {
  data: ['翠玉梨'],
  isPending: false,
  isError: false,
  error: null,
  refetch: () => undefined,
  hasNextPage: true,
  isFetching: false,
  isFetchingNextPage: false,
  isFetchNextPageError: false,
  fetchNextPage: () => undefined,
};

const show = (query: Partial<EndlessQuery>, props: { isEmpty?: boolean; onMore?: () => void } = {}) =>
  render(
    <EndlessList query={{ ...shown, ...query }} isEmpty={false} skeleton={<i>骨架</i>} empty={{ text: '还没有' }} {...props}>
      {(footer) => (
        <div>
          翠玉梨
          {footer}
        </div>
      )}
    </EndlessList>,
  );

afterEach(() => {
  cleanup();
  taroStub.reset();
});

describe('a list that grows', () => {
  it('asks for the next page at its end', () => {
    const fetchNextPage = vi.fn();
    show({ fetchNextPage });
    taroStub.fire('useReachBottom');
    expect(fetchNextPage).toHaveBeenCalledTimes(1);
  });

  it('asks for nothing while it is being refreshed', () => {
    const fetchNextPage = vi.fn();
    show({ fetchNextPage, isFetching: true });
    taroStub.fire('useReachBottom');
    expect(fetchNextPage).not.toHaveBeenCalled();
  });

  it('leaves the way to more to its owner where the owner knows better', () => {
    const fetchNextPage = vi.fn();
    const onMore = vi.fn();
    show({ fetchNextPage }, { onMore });
    taroStub.fire('useReachBottom');
    expect(onMore).toHaveBeenCalledTimes(1);
    expect(fetchNextPage).not.toHaveBeenCalled();
  });

  it('tells at its foot, and only there, that a page did not come', () => {
    show({ isError: true, isFetchNextPageError: true });
    expect(screen.getByText(/翠玉梨/)).toBeTruthy();
    expect(screen.getByText('没加载出来，点这里再试')).toBeTruthy();
    expect(screen.queryByText(/没能更新/)).toBeNull();
  });

  it('tells above the rows that they could not be refreshed', () => {
    show({ isError: true });
    expect(screen.getByText(/没能更新/)).toBeTruthy();
  });

  it('says when there is nothing', () => {
    show({}, { isEmpty: true });
    expect(screen.getByText('还没有')).toBeTruthy();
    expect(screen.queryByText('翠玉梨')).toBeNull();
  });
});
