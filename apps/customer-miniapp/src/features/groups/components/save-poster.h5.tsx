import { View } from '@tarojs/components';
import { words } from '../words.ts';
import type { SavePosterProps } from './save-poster.types.ts';

/** A browser saves pictures by itself. */
export function SavePoster(_props: SavePosterProps) {
  return <View className="poster-view__hint">{words.holdPoster}</View>;
}
