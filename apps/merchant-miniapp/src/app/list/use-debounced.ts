import { useEffect, useState } from 'react';

/** The value once it has rested for a moment: a search does not run for every key. */
export function useDebounced(value: string, restMs = 350): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
