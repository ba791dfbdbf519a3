import { Button } from '@lintuan/miniapp-ui';
import { words } from '../words.ts';
import type { AvatarButtonProps } from './avatar-button.types.ts';

export function AvatarButton({ busy, onPick }: AvatarButtonProps) {
  return (
    <Button size="small" tone="light" loading={busy} openType="chooseAvatar" onAvatar={onPick}>
      {words.changeAvatar}
    </Button>
  );
}
