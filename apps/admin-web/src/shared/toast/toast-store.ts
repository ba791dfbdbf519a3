import { create } from 'zustand';

export interface Toast {
  id: number;
  tone: 'done' | 'failed';
  text: string;
  action?: { label: string; run: () => void };
}

interface ToastState {
  toasts: Toast[];
  show: (toast: Omit<Toast, 'id'>) => void;
  dismiss: (id: number) => void;
}

let lastId = 0;

/** Only the latest step can be undone, so an older offer gives way. */
export const useToasts = create<ToastState>((set) => ({
  toasts: [],
  show: (toast) => {
    lastId += 1;
    set(({ toasts }) => ({ toasts: [...toasts.filter((shown) => !(toast.action && shown.action)).slice(-2), { ...toast, id: lastId }] }));
  },
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));

export const toastDone = (text: string, action?: Toast['action']): void => useToasts.getState().show({ tone: 'done', text, action });
export const toastFailed = (error: unknown): void =>
  useToasts.getState().show({ tone: 'failed', text: error instanceof Error ? error.message : '没有成功，请重试' });
