import { Toast as TToast } from 'tdesign-mobile-react/es/toast';
import 'tdesign-mobile-react/es/toast/style/css.js';
import type { Toast } from './toast.types.ts';

const visibleMs = 2000;

export const toast: Toast = Object.assign((message: string) => TToast({ message, duration: visibleMs }), {
  success: (message: string) => TToast({ message, theme: 'success', duration: visibleMs }),
  error: (message: string) => TToast({ message, theme: 'error', duration: visibleMs }),
  loading: (message: string) => {
    TToast({ message, theme: 'loading', duration: 0, preventScrollThrough: true, showOverlay: true });
    return () => TToast.clear();
  },
});
