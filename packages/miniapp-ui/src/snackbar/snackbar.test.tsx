import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Snackbar } from './snackbar.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('leaves time to take it back, then goes by itself, once', () => {
  const undo = vi.fn();
  const gone = vi.fn();
  render(<Snackbar text="已删除" actionText="撤销" onAction={undo} onGone={gone} visibleMs={5000} />);
  act(() => void vi.advanceTimersByTime(4999));
  expect(gone).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('撤销'));
  expect(undo).toHaveBeenCalledTimes(1);
  act(() => void vi.advanceTimersByTime(10_000));
  expect(gone).toHaveBeenCalledTimes(1);
});
