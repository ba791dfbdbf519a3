import { useRef } from 'react';
import type { PopupProps } from './popup.types.ts';
import { Sheet } from './sheet.tsx';

export function Popup({ open, onClose, title, children, footer, placement = 'bottom' }: PopupProps) {
  const opened = useRef(false);
  opened.current ||= open;
  return (
    <t-popup visible={open} placement={placement} onVisible-change={(event) => !event.detail.visible && onClose()}>
      {opened.current && (
        <Sheet title={title} footer={footer} placement={placement} onClose={onClose}>
          {children}
        </Sheet>
      )}
    </t-popup>
  );
}
