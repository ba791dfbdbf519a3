import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** The bar's title in WeChat, the document's on H5. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) void Taro.setNavigationBarTitle({ title });
  }, [title]);
}
