import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SwipeCell } from './swipe-cell.tsx';

afterEach(cleanup);

function swipe(open: boolean, [across, down]: [number, number]) {
  const change = vi.fn();
  render(
    <SwipeCell open={open} onOpenChange={change} actionText="删除" onAction={() => undefined}>
      水蜜桃
    </SwipeCell>,
  );
  const words = screen.getByText('水蜜桃');
  fireEvent.touchStart(words, { touches: [{ clientX: 200, clientY: 100 }] });
  fireEvent.touchMove(words, { touches: [{ clientX: 200 + across, clientY: 100 + down }] });
  return change.mock.calls.map(([value]) => value);
}

it.each([
  ['a swipe to the left uncovers the action', false, [-60, 4], [true]],
  ['a swipe to the right covers it again', true, [60, 4], [false]],
  ['scrolling down changes nothing', false, [-30, 80], []],
  ['a trembling thumb changes nothing', false, [-10, 0], []],
  ['a swipe to where it already is changes nothing', true, [-60, 0], []],
] as [string, boolean, [number, number], boolean[]][])('%s', (_, open, way, expected) => {
  expect(swipe(open, way)).toEqual(expected);
});

it('the row below an open action covers it at a tap and feels nothing itself', () => {
  const change = vi.fn();
  const tapped = vi.fn();
  const { container } = render(
    <SwipeCell open onOpenChange={change} actionText="删除" onAction={() => undefined}>
      <button type="button" onClick={tapped}>
        水蜜桃
      </button>
    </SwipeCell>,
  );
  fireEvent.click(container.querySelector('.lt-swipe-cell__cover') as Element);
  expect(change).toHaveBeenCalledWith(false);
  expect(tapped).not.toHaveBeenCalled();
});
