import { Button } from '@lintuan/miniapp-ui';
import Taro from '@tarojs/taro';
import { words } from '../words.ts';
import type { AvatarButtonProps } from './avatar-button.types.ts';

export function AvatarButton({ busy, onPick }: AvatarButtonProps) {
  const pick = async () => {
    const { tempFilePaths } = await Taro.chooseImage({ count: 1 }).catch(() => ({ tempFilePaths: [] as string[] }));
    if (tempFilePaths[0]) onPick(tempFilePaths[0]);
  };
  return (
    <Button size="small" tone="light" loading={busy} onClick={pick}>
      {words.changeAvatar}
    </Button>
  );
}
