import type { ReactNode } from 'react';

export interface SafeBottomProps {
  children: ReactNode;
}
