import { confirm, toast } from '@lintuan/miniapp-ui';
import Taro from '@tarojs/taro';
import { words } from './words.ts';

const sayingOf = (error: unknown): string => String((error as { errMsg?: unknown } | null)?.errMsg ?? '');

/** Whoever once refused the album is asked by WeChat no more; only its settings help then. */
async function offerSettings(): Promise<void> {
  const go = await confirm({ title: words.albumTitle, content: words.albumNote, confirmText: words.openSettings });
  if (go) await Taro.openSetting();
}

export async function savePoster(url: string): Promise<void> {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({ url });
    if (statusCode !== 200) return toast.error(words.posterNotSaved);
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
    toast.success(words.posterSaved);
  } catch (error) {
    const saying = sayingOf(error);
    if (saying.includes('cancel')) return;
    if (saying.includes('auth')) return offerSettings();
    toast.error(words.posterNotSaved);
  }
}
