import type { ReactNode } from 'react';

export type TagTone = 'brand' | 'price' | 'accent' | 'neutral';

export interface TagProps {
  children: ReactNode;
  tone?: TagTone;
  variant?: 'light' | 'solid' | 'outline';
  size?: 'small' | 'medium';
}
