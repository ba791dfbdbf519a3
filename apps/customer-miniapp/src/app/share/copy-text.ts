import { toast } from '@lintuan/miniapp-ui';
import Taro from '@tarojs/taro';

/** The platforms have a word of their own for any copying; this says what was copied instead. */
export async function copyText(text: string, said: string): Promise<void> {
  await Taro.setClipboardData({ data: text });
  Taro.hideToast();
  toast.success(said);
}
