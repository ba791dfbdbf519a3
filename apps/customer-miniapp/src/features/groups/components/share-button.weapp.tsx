import { Button } from '@lintuan/miniapp-ui';
import { words } from '../words.ts';
import type { ShareButtonProps } from './share-button.types.ts';

/** WeChat opens its own sheet; the page says what is shared. */
export function ShareButton(_props: ShareButtonProps) {
  return (
    <Button block pill size="large" icon="chat" openType="share">
      {words.toFriend}
    </Button>
  );
}
