import { View } from '@tarojs/components';
import { Button } from '../button/button';
import { Popup } from '../popup/popup';
import type { DialogProps } from './dialog.types.ts';

export function Dialog({ open, title, children, confirmText = '确定', cancelText = '取消', danger, onConfirm, onCancel }: DialogProps) {
  return (
    <Popup open={open} placement="center" onClose={onCancel}>
      <View className="lt-dialog">
        <View className="lt-dialog__title">{title}</View>
        {children && <View className="lt-dialog__content">{children}</View>}
        <View className="lt-dialog__actions">
          {cancelText !== null && (
            <View className="lt-dialog__action">
              <Button tone="default" block onClick={onCancel}>
                {cancelText}
              </Button>
            </View>
          )}
          <View className="lt-dialog__action">
            <Button tone={danger ? 'danger' : 'primary'} block onClick={onConfirm}>
              {confirmText}
            </Button>
          </View>
        </View>
      </View>
    </Popup>
  );
}
