import { useEffect, useState } from 'react';

/** Seconds until a code may be sent again; right also after the app was in the background. */
export function useResendClock(): { waitSeconds: number; startWaiting: (seconds: number) => void } {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);

  useEffect(() => {
    if (until === 0) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) setUntil(0);
    }, 500);
    return () => clearInterval(timer);
  }, [until]);

  const startWaiting = (seconds: number) => {
    setNow(Date.now());
    setUntil(Date.now() + seconds * 1000);
  };
  return { waitSeconds: until === 0 ? 0 : Math.max(0, Math.ceil((until - now) / 1000)), startWaiting };
}
