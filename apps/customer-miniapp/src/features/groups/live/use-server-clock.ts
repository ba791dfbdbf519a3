import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { useEffect, useState } from 'react';

/** The server's time now; the page is drawn anew when `next` has come. */
export function useServerClock(next: string | undefined): number {
  const [, setPassed] = useState('');
  const at = next === undefined ? Number.NaN : Date.parse(next);
  useEffect(() => {
    const left = at - serverNow();
    if (!(left > 0)) return;
    const timer = setTimeout(() => setPassed(String(at)), left);
    return () => clearTimeout(timer);
  }, [at]);
  return serverNow();
}
