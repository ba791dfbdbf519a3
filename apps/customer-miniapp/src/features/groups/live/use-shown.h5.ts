import { useEffect, useState } from 'react';
import { useVisible } from '../../../app/routes/use-visible.ts';

const inFront = (): boolean => document.visibilityState === 'visible';

/** Neither another page of ours nor another tab lies over this one. */
export function useShown(): boolean {
  const isVisible = useVisible();
  const [isFront, setFront] = useState(inFront);
  useEffect(() => {
    const look = () => setFront(inFront());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isVisible && isFront;
}
