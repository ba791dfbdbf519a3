import type { ReactNode } from 'react';

export interface BadgeProps {
  children: ReactNode;
  /** Hidden at 0; 99+ beyond 99. */
  count?: number;
  dot?: boolean;
}
