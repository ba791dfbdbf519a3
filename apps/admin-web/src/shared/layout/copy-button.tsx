import { CopyIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { toastDone, toastFailed } from '../toast/toast-store.ts';

interface CopyButtonProps {
  text: string;
  /** What is copied: 订单号, 地址… */
  what: string;
}

export function CopyButton({ text, what }: CopyButtonProps) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toastDone(`${what}复制好了`);
    } catch {
      toastFailed(new Error('浏览器不让复制，请手动选中'));
    }
  };
  return <Button variant="text" shape="square" size="small" icon={<CopyIcon />} aria-label={`复制${what}`} onClick={() => void copy()} />;
}
