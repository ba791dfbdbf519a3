import { Popup as TPopup } from 'tdesign-mobile-react/es/popup';
import 'tdesign-mobile-react/es/popup/style/css.js';
import type { PopupProps } from './popup.types.ts';
import { Sheet } from './sheet.tsx';

export function Popup({ open, onClose, title, children, footer, placement = 'bottom' }: PopupProps) {
  return (
    <TPopup visible={open} placement={placement} onVisibleChange={(visible) => !visible && onClose()}>
      <Sheet title={title} footer={footer} placement={placement} onClose={onClose}>
        {children}
      </Sheet>
    </TPopup>
  );
}
