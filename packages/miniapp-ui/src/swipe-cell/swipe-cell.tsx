import { type CommonEvent, type ITouchEvent, View } from '@tarojs/components';
import { useRef } from 'react';
import type { SwipeCellProps } from './swipe-cell.types.ts';

/** Further than a trembling thumb, and clearly more sideways than down. */
const MEANT_PX = 24;

const firstTouch = (event: CommonEvent) => (event as ITouchEvent).touches[0];

/** Moves in one step instead of following the finger: each step of a drag would cross WeChat's bridge. */
export function SwipeCell({ open, onOpenChange, actionText, onAction, children }: SwipeCellProps) {
  const from = useRef<{ x: number; y: number } | null>(null);

  const start = (event: CommonEvent) => {
    const touch = firstTouch(event);
    from.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
  };
  const move = (event: CommonEvent) => {
    const touch = firstTouch(event);
    if (!from.current || !touch) return;
    const across = touch.clientX - from.current.x;
    const down = touch.clientY - from.current.y;
    if (Math.abs(across) < MEANT_PX || Math.abs(across) < Math.abs(down) * 1.5) return;
    from.current = null;
    if (across < 0 !== open) onOpenChange(across < 0);
  };

  return (
    <View className={open ? 'lt-swipe-cell lt-swipe-cell--open' : 'lt-swipe-cell'}>
      <View className="lt-swipe-cell__content" onTouchStart={start} onTouchMove={move}>
        {children}
        {open && <View className="lt-swipe-cell__cover" onClick={() => onOpenChange(false)} />}
      </View>
      <View className="lt-swipe-cell__action lt-pressable" aria-hidden={!open} onClick={onAction}>
        {actionText}
      </View>
    </View>
  );
}
