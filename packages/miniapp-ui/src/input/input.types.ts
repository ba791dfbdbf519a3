import type { ReactNode } from 'react';

export interface InputProps {
  value: string;
  onChange: (value: string) => void;
  label?: string;
  placeholder?: string;
  type?: 'text' | 'number' | 'digit' | 'tel' | 'password' | 'nickname' | 'idcard';
  maxLength?: number;
  clearable?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  /** What is wrong with the value; shown under the field in red. */
  error?: string;
  /** At the right of the field: a unit, a button that sends a code. */
  suffix?: ReactNode;
  onBlur?: (value: string) => void;
  onConfirm?: (value: string) => void;
}
