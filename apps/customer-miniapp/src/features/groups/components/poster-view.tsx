import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Bone, Image, PageState } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { previewPictures } from '../../../app/pictures/preview-pictures';
import { shareQuery } from '../queries/share.ts';
import { words } from '../words.ts';
import './poster-view.less';
import { SavePoster } from './save-poster';

const WIDTH = 240;
const RATIO = 750 / 1334;

/** Asked anew each time, so that its rings are those of now. */
export function PosterView({ groupId }: { groupId: string }) {
  const share = useQuery({ ...shareQuery(groupId), staleTime: 0 });
  return (
    <View className="poster-view">
      <PageState query={share} skeleton={<Bone width={WIDTH} height={WIDTH / RATIO} radius={12} />} errorText={errorWords}>
        {({ posterUrl }) => {
          const url = pictureUrl(posterUrl);
          return (
            <>
              <Image
                src={url}
                alt={words.posterAlt}
                width={WIDTH}
                ratio={RATIO}
                radius={12}
                fit="contain"
                onClick={() => previewPictures([url])}
              />
              <SavePoster url={url} />
            </>
          );
        }}
      </PageState>
    </View>
  );
}
