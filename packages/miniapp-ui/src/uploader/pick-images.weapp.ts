import Taro from '@tarojs/taro';
import type { PickedFile } from './uploader.types.ts';

/** Nothing when the shopper closes the picker, which WeChat reports as an error. */
export async function pickImages(count: number): Promise<PickedFile[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] });
    return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, size }));
  } catch (error) {
    if (String((error as { errMsg?: string }).errMsg).includes('cancel')) return [];
    throw error;
  }
}
