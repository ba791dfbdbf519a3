import { Text, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import type { CountdownProps } from './countdown.types.ts';
import { remaining } from './remaining.ts';

const tickMs = 1000;

export function Countdown({ endsAt, skewMs = 0, prefix, onEnd }: CountdownProps) {
  const end = typeof endsAt === 'number' ? endsAt : Date.parse(endsAt);
  const left = () => end - (Date.now() + skewMs);
  const [shown, setShown] = useState(() => remaining(left()));
  const latest = useRef({ left, onEnd });
  latest.current = { left, onEnd };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new deadline winds the clock again.
  useEffect(() => {
    const timer = setInterval(tick, tickMs);
    function tick() {
      const next = remaining(latest.current.left());
      setShown(next);
      if (!next.over) return;
      clearInterval(timer);
      latest.current.onEnd?.();
    }
    setShown(remaining(latest.current.left()));
    return () => clearInterval(timer);
  }, [end]);

  return (
    <View className={shown.urgent ? 'lt-countdown lt-countdown--urgent' : 'lt-countdown'}>
      {prefix && <Text className="lt-countdown__prefix">{prefix}</Text>}
      <Text className="lt-countdown__clock">{shown.words}</Text>
    </View>
  );
}
