import type { ReactNode } from 'react';

export interface PopupProps {
  open: boolean;
  onClose: () => void;
  title?: string;
  children: ReactNode;
  /** Stays at the lower edge of the sheet, above the safe area. */
  footer?: ReactNode;
  placement?: 'bottom' | 'center';
}
