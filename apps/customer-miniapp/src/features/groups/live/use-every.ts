import { useEffect, useRef } from 'react';

/** Does it again and again while it is on. */
export function useEvery(everyMs: number, on: boolean, action: () => void): void {
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => latest.current(), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, on]);
}
