import { SwipeCell } from '@lintuan/miniapp-ui';
import type { ReactNode } from 'react';
import { words } from '../words.ts';

interface SwipeToRemoveProps {
  skuId: string;
  openSkuId: string | null;
  onOpen: (skuId: string | null) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One row is open at a time. */
export function SwipeToRemove({ skuId, openSkuId, onOpen, onRemove, children }: SwipeToRemoveProps) {
  return (
    <SwipeCell
      open={openSkuId === skuId}
      onOpenChange={(open) => onOpen(open ? skuId : null)}
      actionText={words.remove}
      onAction={() => {
        onOpen(null);
        onRemove();
      }}
    >
      {children}
    </SwipeCell>
  );
}
