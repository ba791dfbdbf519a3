import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon.types.ts';

export interface CellProps {
  title: string;
  description?: string;
  /** Short words at the right. */
  note?: string;
  icon?: IconName;
  required?: boolean;
  /** A chevron at the right; on by itself when onClick is given. */
  arrow?: boolean;
  onClick?: () => void;
  /** Anything else at the right: a switch, a stepper, a price. */
  children?: ReactNode;
}

export interface CellGroupProps {
  title?: string;
  children: ReactNode;
}
