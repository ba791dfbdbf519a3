import { Button, Popup } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { words } from '../words.ts';
import './invite-sheet.less';
import { PosterView } from './poster-view.tsx';
import { ShareButton } from './share-button';

interface InviteSheetProps {
  groupId: string;
  /** Members have a poster of their own. */
  isIn: boolean;
  link: string;
  open: boolean;
  onClose: () => void;
}

export function InviteSheet({ groupId, isIn, link, open, onClose }: InviteSheetProps) {
  const [poster, setPoster] = useState(false);
  const close = () => {
    setPoster(false);
    onClose();
  };
  const showsPoster = poster && isIn;
  return (
    <Popup open={open} title={showsPoster ? words.posterTitle : words.shareTitle} onClose={close}>
      {showsPoster ? (
        <PosterView groupId={groupId} />
      ) : (
        <View className="invite-sheet">
          <View className="invite-sheet__note">{words.shareNote}</View>
          <ShareButton link={link} />
          {isIn && (
            <Button tone="light" block pill size="large" icon="image" onClick={() => setPoster(true)}>
              {words.poster}
            </Button>
          )}
        </View>
      )}
    </Popup>
  );
}
