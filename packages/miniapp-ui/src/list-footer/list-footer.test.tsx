import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { taroStub } from '../../harness/stubs/taro.ts';
import { ListFooter } from './list-footer.tsx';

afterEach(() => {
  cleanup();
  taroStub.reset();
});

describe('the foot of a list', () => {
  it('asks for more when the page reaches its end', () => {
    const more = vi.fn();
    render(<ListFooter hasMore loading={false} onMore={more} />);
    taroStub.fire('useReachBottom');
    expect(more).toHaveBeenCalledTimes(1);
  });

  it('asks for nothing while more is on the way, when there is no more, or after a failure', () => {
    const more = vi.fn();
    const { rerender } = render(<ListFooter hasMore loading onMore={more} />);
    taroStub.fire('useReachBottom');
    rerender(<ListFooter hasMore={false} loading={false} onMore={more} />);
    taroStub.fire('useReachBottom');
    expect(screen.getByText('没有更多了')).toBeTruthy();
    rerender(<ListFooter hasMore loading={false} failed onMore={more} />);
    taroStub.fire('useReachBottom');
    expect(more).not.toHaveBeenCalled();
  });
});
