import { Button, toast } from '@lintuan/miniapp-ui';
import { copyText } from '../../../app/share/copy-text.ts';
import { words } from '../words.ts';

async function copyLink(): Promise<void> {
  try {
    await copyText(window.location.href, words.linkCopied);
  } catch {
    toast.error(words.linkNotCopied);
  }
}

export function ShareButton() {
  return (
    <Button tone="default" variant="outline" size="small" pill icon="share" onClick={copyLink}>
      {words.share}
    </Button>
  );
}
