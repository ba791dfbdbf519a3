import Taro from '@tarojs/taro';
import type { ViewPictures } from './picture-viewer.types.ts';

export const viewPictures: ViewPictures = (urls, index = 0) => {
  void Taro.previewImage({ urls, current: urls[index] });
};
