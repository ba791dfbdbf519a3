import type { ReactNode } from 'react';

export interface SafeBottomProps {
  children: ReactNode;
  /** On a tab's page: above the tab bar, which H5 lays over the page. */
  aboveTabs?: boolean;
}
