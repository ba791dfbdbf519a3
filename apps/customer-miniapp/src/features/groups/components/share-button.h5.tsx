import { SubmitButton, toast } from '@lintuan/miniapp-ui';
import { copyText } from '../../../app/share/copy-text.ts';
import { words } from '../words.ts';
import type { ShareButtonProps } from './share-button.types.ts';

async function copyLink(link: string): Promise<void> {
  try {
    await copyText(link.startsWith('/') ? window.location.origin + link : link, words.linkCopied);
  } catch {
    toast.error(words.linkNotCopied);
  }
}

export function ShareButton({ link }: ShareButtonProps) {
  return (
    <SubmitButton icon="copy" onSubmit={() => copyLink(link)}>
      {words.copyLink}
    </SubmitButton>
  );
}
