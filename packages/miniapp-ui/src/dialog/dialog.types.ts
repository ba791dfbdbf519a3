import type { ReactNode } from 'react';

export interface DialogProps {
  open: boolean;
  title: string;
  children?: ReactNode;
  confirmText?: string;
  /** null leaves only the confirm button. */
  cancelText?: string | null;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

export interface ConfirmOptions {
  title: string;
  content?: string;
  confirmText?: string;
  cancelText?: string | null;
  danger?: boolean;
}

export type Confirm = (options: ConfirmOptions) => Promise<boolean>;
