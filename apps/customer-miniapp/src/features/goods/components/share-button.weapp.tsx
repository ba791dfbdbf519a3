import { Button } from '@lintuan/miniapp-ui';
import { words } from '../words.ts';

/** WeChat opens its own sheet; the page says what is shared. */
export function ShareButton() {
  return (
    <Button tone="default" variant="outline" size="small" pill icon="share" openType="share">
      {words.share}
    </Button>
  );
}
