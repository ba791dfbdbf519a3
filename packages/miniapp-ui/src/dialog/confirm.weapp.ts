import Taro from '@tarojs/taro';
import type { Confirm } from './dialog.types.ts';

const brand = '#0B7A3E';
const red = '#D6281E';

export const confirm: Confirm = async ({ title, content = '', confirmText = '确定', cancelText = '取消', danger }) => {
  const answer = await Taro.showModal({
    title,
    content,
    confirmText,
    cancelText: cancelText ?? '',
    showCancel: cancelText !== null,
    confirmColor: danger ? red : brand,
  });
  return answer.confirm;
};
