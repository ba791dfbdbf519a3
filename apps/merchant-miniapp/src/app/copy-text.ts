import Taro from '@tarojs/taro';

/** Taro says itself that it copied. On H5 it also keeps the words in the browser, where no one's address should stay. */
export async function copyText(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text });
  if (process.env.TARO_ENV === 'h5') Taro.removeStorageSync('taro_clipboard');
}
