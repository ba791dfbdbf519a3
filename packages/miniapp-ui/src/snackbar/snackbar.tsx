import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import type { SnackbarProps } from './snackbar.types.ts';

/** What has just been done, and for a moment the way back. */
export function Snackbar({ text, actionText, onAction, onGone, visibleMs = 5000 }: SnackbarProps) {
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    const timer = setTimeout(() => gone.current(), visibleMs);
    return () => clearTimeout(timer);
  }, [visibleMs]);

  return (
    <View className="lt-snackbar">
      <View className="lt-snackbar__text">{text}</View>
      <View className="lt-snackbar__action lt-pressable" onClick={onAction}>
        {actionText}
      </View>
    </View>
  );
}
