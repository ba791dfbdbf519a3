import { DialogPlugin } from 'tdesign-mobile-react/es/dialog';
import 'tdesign-mobile-react/es/dialog/style/css.js';
import type { Confirm } from './dialog.types.ts';

export const confirm: Confirm = ({ title, content, confirmText = '确定', cancelText = '取消', danger }) =>
  new Promise((resolve) => {
    DialogPlugin.confirm!({
      title,
      content,
      confirmBtn: { content: confirmText, theme: danger ? 'danger' : 'primary' },
      cancelBtn: cancelText,
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      onClose: () => resolve(false),
    });
  });
