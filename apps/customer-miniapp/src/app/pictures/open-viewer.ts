import Taro from '@tarojs/taro';

export const openViewer = (urls: string[], current?: string): void =>
  void Taro.previewImage({ urls, ...(current === undefined ? {} : { current }) });
