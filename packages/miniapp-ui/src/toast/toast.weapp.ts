import Taro from '@tarojs/taro';
import type { Toast } from './toast.types.ts';

const visibleMs = 2000;
// WeChat cuts words after the seventh as soon as there is an icon.
const roomBesideIcon = 7;

function show(title: string, icon: 'success' | 'error' | 'none'): void {
  void Taro.showToast({ title, icon: title.length > roomBesideIcon ? 'none' : icon, duration: visibleMs });
}

export const toast: Toast = Object.assign((message: string) => show(message, 'none'), {
  success: (message: string) => show(message, 'success'),
  error: (message: string) => show(message, 'error'),
  loading: (message: string) => {
    void Taro.showLoading({ title: message, mask: true });
    return () => Taro.hideLoading();
  },
});
