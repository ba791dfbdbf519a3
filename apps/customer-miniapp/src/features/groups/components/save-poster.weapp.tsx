import { SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { savePoster } from '../save-poster.ts';
import { words } from '../words.ts';
import type { SavePosterProps } from './save-poster.types.ts';

export function SavePoster({ url }: SavePosterProps) {
  return (
    <View className="poster-view__save">
      <SubmitButton icon="download" onSubmit={() => savePoster(url)}>
        {words.savePoster}
      </SubmitButton>
    </View>
  );
}
