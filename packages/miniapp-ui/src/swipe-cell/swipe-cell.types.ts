import type { ReactNode } from 'react';

export interface SwipeCellProps {
  /** Whether the action at the right is uncovered. */
  open: boolean;
  onOpenChange: (open: boolean) => void;
  actionText: string;
  onAction: () => void;
  children: ReactNode;
}
